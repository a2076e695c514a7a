// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/core_banner.h"

#include "ui/shell/core_watch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/notice.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::shell {

namespace {
QString troubleText(const console::CoreStatus &status)
{
    switch (status.trouble) {
    case console::CoreTrouble::None:
        return {};
    case console::CoreTrouble::CannotWrite:
        return CoreBanner::tr("The database cannot be written, so nothing new is saved. Is the disk full?");
    case console::CoreTrouble::CannotRead:
        return CoreBanner::tr("The database cannot be read at the moment.");
    case console::CoreTrouble::ProvisionerStalled:
        return CoreBanner::tr("The provisioner has stopped looking for work. Restart the program.");
    case console::CoreTrouble::DiskLow:
        return CoreBanner::tr("Only %1 are left on the disk. When it is full, nothing new can be saved.")
            .arg(QLocale().formattedDataSize(status.diskFreeBytes));
    }
    Q_UNREACHABLE();
}
} // namespace

CoreBanner::CoreBanner(QWidget *parent)
    : QWidget(parent)
    , m_notice(new widgets::Notice(theme::Tone::Danger))
{
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(theme::pageMargin, theme::space12, theme::pageMargin, 0);
    row->addWidget(m_notice);
    hide();
}

void CoreBanner::show(const CoreWatch &watch)
{
    QString trouble;
    if (watch.isStale())
        trouble = watch.heardAtMs() == 0
            ? tr("The core does not answer.")
            : tr("The core has not answered since %1. What you see is from then and may be out of date.")
                  .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(watch.heardAtMs()).time(), u"HH:mm:ss"_s));
    else if (watch.status())
        trouble = troubleText(*watch.status());
    m_notice->setText(trouble);
    setVisible(!trouble.isEmpty());
}

QString CoreBanner::trouble() const
{
    return m_notice->text();
}

} // namespace touchline::shell
