// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/close_question.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::shell {

using preferences::OnClose;

CloseQuestion::CloseQuestion(const Situation &situation, QWidget *parent)
    : QDialog(parent)
    , m_always(new QCheckBox(tr("Do this every time")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Close Touchline?"));
    auto *title = new widgets::Label(
        situation.quitting ? tr("Stop Touchline?") : tr("Close Touchline?"), theme::TextStyle::Heading);
    auto *text = new widgets::Label(sentence(situation), theme::TextStyle::Body, theme::Role::Muted);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    auto *stay = new widgets::Button(tr("Cancel"));
    auto *stop = new widgets::Button(tr("Stop Touchline"),
        situation.trayThere && !situation.quitting ? widgets::Button::Kind::Secondary : widgets::Button::Kind::Danger);
    stay->setObjectName(u"closeCancel"_s);
    stop->setObjectName(u"closeStop"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space12);
    buttons->addStretch(1);
    buttons->addWidget(stay);
    buttons->addWidget(stop);
    stay->setDefault(true);
    if (situation.trayThere && !situation.quitting) {
        auto *keep = new widgets::Button(tr("Keep serving in the tray"), widgets::Button::Kind::Primary);
        keep->setObjectName(u"closeKeep"_s);
        buttons->addWidget(keep);
        keep->setDefault(true);
        keep->setFocus();
        connect(keep, &QPushButton::clicked, this, [this] { answer(OnClose::KeepServing); });
    }
    m_always->setObjectName(u"closeAlways"_s);
    m_always->setVisible(!situation.quitting);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(stop, &QPushButton::clicked, this, [this] { answer(OnClose::Stop); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(theme::space12);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_always);
    column->addSpacing(theme::space4);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

QString CloseQuestion::sentence(const Situation &situation) const
{
    QStringList sentences;
    if (situation.clubsInWork > 0)
        sentences.append(tr("%n club(s) are being set up.", nullptr, static_cast<int>(situation.clubsInWork)));
    if (situation.quitting || !situation.trayThere) {
        if (!situation.quitting)
            sentences.append(tr("This desktop has no tray to keep serving in, so closing stops the program."));
        sentences.append(tr("The signup pages stop answering. Clubs that are being set up go on where they are when "
                            "Touchline is started again."));
    } else {
        sentences.append(tr("Touchline can go on serving clubs without its window, with an icon in the tray that leads "
                            "back to it. If it stops, the signup pages stop answering, and clubs that are being set up "
                            "go on where they are when it is started again."));
    }
    return sentences.join(u' ');
}

void CloseQuestion::answer(OnClose choice)
{
    if (m_always->isChecked())
        preferences::setOnClose(choice);
    accept();
    if (choice == OnClose::KeepServing)
        Q_EMIT keepServing();
    else
        Q_EMIT stop();
}

} // namespace touchline::shell
