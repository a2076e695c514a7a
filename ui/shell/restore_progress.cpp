// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/restore_progress.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QCloseEvent>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::shell {

RestoreProgress::RestoreProgress(const QString &backup, QWidget *parent)
    : QWidget(parent)
    , m_progress(new QProgressBar)
{
    setWindowTitle(tr("Touchline"));
    setWindowIcon(theme::icon(u"logo"_s, theme::Role::Accent));
    setMinimumWidth(480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space24, theme::space24, theme::space24, theme::space24);
    column->setSpacing(theme::space12);
    column->addWidget(new widgets::Label(tr("Restoring %1").arg(backup), theme::TextStyle::Heading));
    auto *text = new widgets::Label(tr("The signup pages are closed meanwhile. The window opens again by itself."),
        theme::TextStyle::Body, theme::Role::Muted);
    text->setWordWrap(true);
    column->addWidget(text);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the restore is"));
    column->addWidget(m_progress);
}

void RestoreProgress::setPercent(int percent)
{
    m_progress->setValue(percent);
}

void RestoreProgress::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

} // namespace touchline::shell
