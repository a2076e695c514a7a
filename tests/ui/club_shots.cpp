// SPDX-License-Identifier: GPL-3.0-only
// Draws the Clubs page's list in the states it can be in: `club_shots FOLDER [--long] [--mirrored]`; for looking at.
#include "core/domain/clock.h"
#include "tests/ui/fake_console.h"
#include "ui/clubs/bulk/bulk_dialog.h"
#include "ui/clubs/club_columns.h"
#include "ui/clubs/clubs_page.h"
#include "ui/clubs/clubs_table.h"
#include "ui/clubs/filter_completer.h"
#include "ui/clubs/live_counts.h"
#include "ui/clubs/table_columns.h"
#include "ui/clubs/view_dialog.h"
#include "ui/clubs/views_button.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {
/// English as long as German is.
class LongTexts final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (!QByteArray(context).contains("clubs") && !QByteArray(context).contains("Words")
            && !QByteArray(context).contains("Columns"))
            return {};
        QString text = QString::fromUtf8(source).replace(u"(s)"_s, u"s"_s);
        text.replace(u"%Ln"_s, QLocale().toString(n)).replace(u"%n"_s, QString::number(n));
        return text + QString(std::max<qsizetype>(1, text.size() * 35 / 100), u'ß');
    }
};

void settle(int ms = 60)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

class Shots
{
public:
    Shots(const QDir &folder, QString suffix)
        : m_folder(folder)
        , m_suffix(std::move(suffix))
    { }
    void shoot(QWidget &widget, const QString &name)
    {
        settle();
        widget.grab().save(m_folder.filePath(name + m_suffix + u".png"_s));
    }

private:
    const QDir m_folder;
    const QString m_suffix;
};

void drawOrders(testsupport::FakeConsole &fake, const domain::Clock &clock, Shots &shots)
{
    QStringList ids;
    for (const console::ClubDetail &detail : std::as_const(fake.details))
        ids.append(detail.club.id);
    clubs::BulkDialog form(fake.bulk(), clock, {console::BulkAction::Suspend, ids}, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.show();
    shots.shoot(form, u"bulk-form"_s);
    clubs::BulkDialog dialog(fake.bulk(), clock, {console::BulkAction::Retry, ids}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    settle();
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault() && button->isVisible()) {
            button->click();
            break;
        }
    }
    settle();
    fake.bulk().progress.total = ids.size();
    QList<console::BulkOutcome> outcomes;
    for (const console::ClubDetail &detail : fake.details.mid(0, 24)) {
        console::BulkOutcome outcome{detail.club.id, detail.club.name, detail.club.slug};
        if (detail.club.state == domain::ProvisionState::Complete)
            outcome.error
                = domain::Error{domain::ErrorCode::StepOutOfOrder, u"There is nothing to retry at the moment."_s};
        else
            outcome.heldId = u"held-"_s + detail.club.id;
        outcome.dueAtMs = clock.nowMs() + 8000;
        outcomes.append(outcome);
    }
    fake.bulk().tell(outcomes);
    shots.shoot(dialog, u"bulk-under-way"_s);
    fake.bulk().finish();
    shots.shoot(dialog, u"bulk-over"_s);
}

void drawPage(testsupport::FakeConsole &fake, const domain::Clock &clock, const QSize &size, Shots &shots)
{
    clubs::LiveCounts counts(fake);
    clubs::ClubsPage page(fake, clock, counts);
    page.resize(size);
    page.show();
    QApplication::setActiveWindow(&page);
    settle();
    const QString width = u"-%1"_s.arg(size.width());
    auto *table = page.findChild<clubs::ClubsTable *>();
    shots.shoot(page, u"list"_s + width);
    table->setCurrentIndex(table->model()->index(1, 0));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    shots.shoot(page, u"list-chosen"_s + width);
    table->chooseAll();
    shots.shoot(page, u"list-all-chosen"_s + width);
    table->chooseNone();
    page.search(u"state:failed colour:red"_s);
    shots.shoot(page, u"list-fault"_s + width);
    page.search(u"state:failed plan:starter"_s);
    shots.shoot(page, u"list-filtered"_s + width);
    page.search(u"plan:pro nobody"_s);
    shots.shoot(page, u"list-none"_s + width);
    page.search({});
    auto *field = page.findChild<widgets::SearchField *>();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Space, Qt::ControlModifier);
    auto *completer = page.findChild<clubs::FilterCompleter *>();
    shots.shoot(*completer->popup()->window(), u"completion"_s + width);
    completer->popup()->hide();
    auto *views = page.findChild<clubs::ViewsButton *>();
    views->openMenu();
    shots.shoot(*views->menu(), u"views"_s + width);
    views->menu()->hide();
    for (const int column : {clubs::OwnerColumn, clubs::HostColumn, clubs::PromoColumn})
        table->columns().show(column, true);
    shots.shoot(page, u"list-columns"_s + width);
    const clubs::SavedViews saved;
    clubs::ViewDialog dialog({{}, u"state:failed plan:pro"_s, 0}, saved, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    shots.shoot(dialog, u"view-dialog"_s + width);
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"touchline-club-shots"_s);
    theme::Theme look(application);
    const shell::Language language(QLocale(QLocale::English));
    LongTexts longTexts;
    const QStringList arguments = QApplication::arguments();
    if (arguments.contains(u"--long"_s))
        QCoreApplication::installTranslator(&longTexts);
    if (arguments.contains(u"--mirrored"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QDir folder(arguments.value(1, u"."_s));
    if (!folder.mkpath(u"."_s))
        return 1;
    const domain::SystemClock clock;
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        look.hold(scheme);
        Shots shots(folder, scheme == theme::Scheme::Light ? u"-light"_s : u"-dark"_s);
        testsupport::FakeConsole fake;
        testsupport::fillWithDemoData(fake, clock.nowMs());
        for (const QSize size : {QSize(1164, 780), QSize(828, 560)}) {
            QSettings().clear();
            drawPage(fake, clock, size, shots);
        }
        drawOrders(fake, clock, shots);
    }
    return 0;
}
