// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "ui/replies/on_reply.h"

#include <QDialog>
#include <utility>

class QVBoxLayout;

namespace touchline::forms {
class FormField;
}
namespace touchline::widgets {
class Button;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::clubs {

/// A dialog for one order: says what will happen, takes what is needed for it, is sent once, shows an error where it
/// belongs and closes when it is done. What is destructive has its red button here and nowhere before, and Enter
/// alone does not press it.
class OrderDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Weight { Plain, Destructive };

    OrderDialog(const QString &title, Weight weight, QWidget *parent);

    /// One line each, plainly.
    void setEffects(const QStringList &effects);
    void setConfirm(const QString &text, const QString &busyText);
    widgets::Button *confirmButton() const { return m_confirm; }

    /// Waits for the order; `done(value)`, or `done()` for one without, is called before the dialog closes.
    template <class T, class Done>
    void await(const console::Reply<T> &reply, Done done);

    void reject() override;

Q_SIGNALS:
    /// Everything needed is there and the operator has decided.
    void confirmed();

protected:
    bool event(QEvent *event) override;
    /// Where a subclass puts its widgets: between the effects and the buttons.
    QVBoxLayout *body() const { return m_body; }
    /// Errors about that field of the request (its name on the wire) show there.
    void addField(forms::FormField *field, const QString &wireName);
    /// Whether it can be sent; says at its field what is missing.
    virtual bool complete() { return true; }
    void setReady(bool ready);
    void showError(const domain::Error &error);
    bool isPending() const { return m_pending; }
    /// The confirm button turns into *Close*: there is nothing left to decide.
    void finish();

private:
    void confirm();
    void fitHeight();
    void setPending(bool pending);

    QVBoxLayout *m_effects;
    QVBoxLayout *m_body;
    QList<QPair<QString, forms::FormField *>> m_fields;
    widgets::Notice *m_error;
    widgets::Button *m_cancel;
    widgets::Button *m_confirm;
    QString m_busyText;
    bool m_ready = true;
    bool m_pending = false;
    bool m_finished = false;
};

template <class T, class Done>
void OrderDialog::await(const console::Reply<T> &reply, Done done)
{
    setPending(true);
    replies::onReply(this, reply, [this, done = std::move(done)](const domain::Result<T> &outcome) {
        setPending(false);
        if (!outcome)
            return showError(outcome.error());
        if constexpr (std::is_void_v<T>)
            done();
        else
            done(*outcome);
        if (!m_finished)
            accept();
    });
}

} // namespace touchline::clubs
