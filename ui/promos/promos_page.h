// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTableView;

namespace touchline::widgets {
class Button;
class PageHeader;
class SearchField;
class StatePane;
} // namespace touchline::widgets

namespace touchline::promos {

class PromoDetailPane;
class PromoForm;
class PromoModel;

/// The promo codes: what there is, who used it, new ones. Follows what others change. The console must outlive it.
class PromosPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromosPage)

public:
    explicit PromosPage(console::Console &console, QWidget *parent = nullptr);
    ~PromosPage() override;

public Q_SLOTS:
    /// Begins a new code.
    void create();
    void refresh();

Q_SIGNALS:
    void openClub(const QString &tenantId);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *listArea();
    QWidget *sideArea();
    void wire();
    void lookAgain();
    void fetch();
    void take(const domain::Result<QList<domain::PromoCode>> &reply);
    void showList();
    void showSelected();
    void showSide(QWidget *side);
    void fitSide();
    void select(const QString &code);
    void restoreState();
    void saveState() const;

    console::Console &m_console;
    PromoModel *m_model;
    QTableView *m_table;
    widgets::PageHeader *m_header;
    widgets::SearchField *m_search;
    widgets::Button *m_add;
    QStackedWidget *m_stack;
    widgets::StatePane *m_pane;
    QSplitter *m_splitter;
    QStackedWidget *m_side;
    widgets::StatePane *m_nothing;
    PromoDetailPane *m_detail;
    PromoForm *m_form;
    QTimer m_pause{}; ///< a rush of uses is read once a second
    QString m_wanted{}; ///< the code to be shown once it is in the list
    std::optional<domain::Error> m_failure{};
    bool m_isRead = false;
    bool m_reading = false;
    bool m_selecting = false; ///< not the operator, but this, because the list is another
    bool m_isOld = false; ///< something changed while nobody looked, or while it was read
};

} // namespace touchline::promos
