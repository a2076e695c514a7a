// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/page_section.h"

#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

#include <QDate>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;
using widgets::Label;

namespace {
/// An icon, a strong line, and a muted one below it.
QWidget *item(const QString &icon, const QString &title, const QString &text)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(theme::space8);
    auto *mark = new widgets::IconView(icon, Role::Muted, 12);
    mark->setFixedSize(12, 18);
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *head = new Label(title, TextStyle::SmallStrong);
    head->setWordWrap(true);
    words->addWidget(head);
    auto *more = new Label(text, TextStyle::Small, Role::Muted);
    more->setWordWrap(true);
    // Never shown by hand here: without a parent yet it would come up as a window of its own.
    if (text.isEmpty())
        more->hide();
    words->addWidget(more);
    layout->addLayout(words, 1);
    return row;
}
} // namespace

PageSection::PageSection(console::ClubRecords &records, QWidget *parent)
    : FoldSection(tr("Public page"), u"page"_s, parent)
    , m_records(records)
    , m_address(new widgets::Button({}, widgets::Button::Kind::Link))
    , m_lines(new QVBoxLayout)
{
    m_address->setIcon(theme::icon(u"external"_s, Role::Accent));
    m_address->setIconSize({12, 12});
    connect(m_address, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_publicUrl)); });
    body()->addWidget(m_address, 0, Qt::AlignLeft);
    m_lines->setSpacing(theme::space4);
    body()->addLayout(m_lines);
    connect(this, &FoldSection::opened, this, &PageSection::load);
}

void PageSection::setDetail(const console::ClubDetail &detail)
{
    if (detail.club.id != m_tenantId) {
        m_shown.reset();
        clear();
    }
    m_tenantId = detail.club.id;
    m_publicUrl = detail.publicUrl;
    m_address->setText(detail.publicUrl);
    m_address->setVisible(detail.routeReady);
    const QString posts = tr("%n post(s)", nullptr, detail.posts);
    const QString fixtures = tr("%n fixture(s)", nullptr, detail.fixtures);
    setRemark(detail.routeReady ? tr("%1 · %2").arg(posts, fixtures) : tr("not live yet"));
    if (isOpen())
        load();
}

void PageSection::load()
{
    replies::onReply(this, m_records.content(m_tenantId),
        [this, generation = ++m_generation](const domain::Result<console::ClubPageContent> &content) {
            if (generation == m_generation)
                take(content);
        });
}

void PageSection::take(const domain::Result<console::ClubPageContent> &content)
{
    if (content && m_shown == *content)
        return;
    clear();
    if (!content) {
        m_shown.reset();
        return addRemark(errors::errorText(content.error()));
    }
    m_shown = *content;
    for (const console::ClubPost &post : content->posts)
        addPost(post);
    for (const console::ClubFixture &fixture : content->fixtures)
        addFixture(fixture);
    if (content->posts.isEmpty() && content->fixtures.isEmpty())
        addRemark(tr("Nothing stands on the page yet; the first step of the run seeds it."));
}

void PageSection::addPost(const console::ClubPost &post)
{
    const QString text = post.author.isEmpty()
        ? post.content
        : tr("%1 — %2", "content of a post, its author").arg(post.content, post.author);
    m_lines->addWidget(item(u"script"_s, post.title, text));
}

void PageSection::addFixture(const console::ClubFixture &fixture)
{
    const QDate day = QDate::fromString(fixture.date, Qt::ISODate);
    QStringList words{day.isValid() ? QLocale().toString(day, u"ddd d MMM yyyy"_s) : fixture.date};
    if (!fixture.venue.isEmpty())
        words.append(fixture.venue);
    if (fixture.status == u"scheduled")
        words.append(tr("scheduled", "a fixture"));
    else if (!fixture.status.isEmpty())
        words.append(fixture.status);
    m_lines->addWidget(item(u"flag"_s, tr("%1 – %2", "home team, away team").arg(fixture.homeTeam, fixture.awayTeam),
        words.join(u" · "_s)));
}

void PageSection::addRemark(const QString &remark)
{
    auto *label = new Label(remark, TextStyle::Small, Role::Muted);
    label->setWordWrap(true);
    m_lines->addWidget(label);
}

void PageSection::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace touchline::clubs
