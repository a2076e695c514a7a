// SPDX-License-Identifier: GPL-3.0-only
#include "ui/promos/promos_page.h"

#include "core/domain/clock.h"
#include "ui/errors/error_text.h"
#include "ui/promos/promo_detail_pane.h"
#include "ui/promos/promo_form.h"
#include "ui/promos/promo_model.h"
#include "ui/promos/promo_words.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/state_pane.h"

#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::promos {

using domain::PromoCode;
using domain::Result;
using theme::Role;
using theme::TextStyle;

namespace {
constexpr int wideEnough = 900;
constexpr int pauseMs = 1000;

const QString searchKey = u"promos/search"_s;
const QString splitKey = u"promos/split"_s;
} // namespace

PromosPage::PromosPage(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_model(new PromoModel(this))
    , m_table(new QTableView)
    , m_header(new widgets::PageHeader(tr("Promo codes")))
    , m_search(new widgets::SearchField(tr("Search codes"), u"/"_s))
    , m_add(new widgets::Button(tr("New code"), widgets::Button::Kind::Primary))
    , m_stack(new QStackedWidget)
    , m_pane(new widgets::StatePane)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_side(new QStackedWidget)
    , m_nothing(new widgets::StatePane)
    , m_detail(new PromoDetailPane(console))
    , m_form(new PromoForm(console))
{
    build();
    wire();
    restoreState();
    showList();
}

PromosPage::~PromosPage()
{
    saveState();
}

void PromosPage::build()
{
    m_add->setObjectName(u"promoAdd"_s);
    m_search->setObjectName(u"promoSearch"_s);
    m_search->setAccessibleName(tr("Search codes"));
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(320);
    m_add->setIcon(theme::icon(u"plus"_s, Role::OnAccent));
    m_header->addAction(m_search);
    m_header->addAction(m_add);
    m_splitter->addWidget(listArea());
    m_splitter->addWidget(sideArea());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setHandleWidth(theme::space12);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({740, 376});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::space12);
    column->addWidget(m_header);
    column->addWidget(m_splitter, 1);
}

QWidget *PromosPage::listArea()
{
    m_table->setObjectName(u"promoTable"_s);
    m_table->setAccessibleName(tr("Promo codes"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::CellDelegate(
        [this](const QModelIndex &index) -> widgets::CellLook {
            switch (static_cast<PromoModel::Column>(index.column())) {
            case PromoModel::CodeColumn:
                return {TextStyle::Mono, Role::Text};
            case PromoModel::StateColumn:
                return {.chip = stateLook(m_model->promo(index.row()), m_model->nowSeconds())};
            case PromoModel::PlanColumn:
            case PromoModel::WindowColumn:
            case PromoModel::ClubsColumn:
                return {TextStyle::Body, Role::Muted};
            case PromoModel::DiscountColumn:
            case PromoModel::UsesColumn:
            case PromoModel::ColumnCount:
                break;
            }
            return {};
        },
        m_table));
    widgets::prepareTable(*m_table, PromoModel::WindowColumn);
    auto *card = new widgets::Card;
    card->body()->setContentsMargins(1, 4, 1, 4);
    card->body()->addWidget(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_pane);
    card->setMinimumSize(360, 140);
    return card;
}

QWidget *PromosPage::sideArea()
{
    m_nothing->showEmpty(u"tag"_s, tr("No code selected"), tr("Select one to see who used it, or make a new one."));
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_detail);
    m_side->addWidget(m_form);
    auto *card = new widgets::Card;
    card->body()->addWidget(m_side);
    card->setMinimumSize(300, 160);
    return card;
}

void PromosPage::wire()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isOld)
            lookAgain();
    });
    connect(&m_console, &console::Console::promosChanged, this, &PromosPage::lookAgain);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QString chosen = m_detail->code();
        m_model->search(text);
        showList();
        select(chosen);
    });
    connect(m_add, &QPushButton::clicked, this, &PromosPage::create);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PromosPage::showSelected);
    connect(m_pane, &widgets::StatePane::actionRequested, this, [this] {
        if (m_failure)
            fetch();
        else if (m_model->total() == 0)
            create();
        else
            m_search->clear();
    });
    connect(m_detail, &PromoDetailPane::clubRequested, this, &PromosPage::openClub);
    connect(m_detail, &PromoDetailPane::editRequested, this, [this] {
        const int row = m_model->rowOf(m_detail->code());
        if (row < 0)
            return;
        showSide(m_form);
        m_form->edit(m_model->promo(row));
    });
    connect(m_form, &PromoForm::cancelled, this, [this] {
        showSide(m_nothing);
        showSelected();
    });
    connect(m_form, &PromoForm::saved, this, [this](const QString &code) {
        m_wanted = code;
        m_search->clear();
        showSide(m_nothing);
        fetch();
    });
}

void PromosPage::create()
{
    showSide(m_form);
    m_form->create();
}

void PromosPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isRead || m_isOld)
        fetch();
}

void PromosPage::lookAgain()
{
    m_isOld = true;
    if (!isVisible() || m_pause.isActive())
        return;
    m_pause.start();
    fetch();
}

void PromosPage::refresh()
{
    fetch();
}

void PromosPage::fetch()
{
    if (std::exchange(m_reading, true)) {
        m_isOld = true;
        return;
    }
    m_isOld = false;
    replies::onReply(this, m_console.promoCodes(), [this](const Result<QList<PromoCode>> &reply) {
        m_reading = false;
        take(reply);
        if (m_isOld)
            lookAgain();
    });
}

void PromosPage::take(const Result<QList<PromoCode>> &reply)
{
    m_failure = reply ? std::nullopt : std::optional(reply.error());
    if (reply) {
        m_isRead = true;
        const QString chosen = m_wanted.isEmpty() ? m_detail->code() : std::exchange(m_wanted, {});
        m_model->show(*reply, domain::SystemClock().nowSeconds());
        select(chosen);
    }
    showList();
}

void PromosPage::showList()
{
    if (m_failure) {
        m_pane->showError(tr("The promo codes could not be read"), errors::errorText(*m_failure), tr("Try again"));
    } else if (!m_isRead) {
        m_pane->showLoading(tr("Reading the promo codes…"));
    } else if (m_model->total() == 0) {
        m_pane->showEmpty(u"tag"_s, tr("There are no promo codes yet"),
            tr("A code gives clubs a discount or another plan when they sign up, as often and as long as you say."),
            tr("Make the first one"));
    } else if (m_model->rowCount() == 0) {
        m_pane->showEmpty(u"search"_s, tr("No code matches"), {}, tr("Show all"));
    }
    const bool hasRows = !m_failure && m_model->rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_pane);
    m_header->setRemark(m_isRead ? QLocale().toString(m_model->rowCount()) : QString());
}

void PromosPage::select(const QString &code)
{
    const QScopedValueRollback selecting(m_selecting, true);
    const int row = code.isEmpty() ? -1 : m_model->rowOf(code);
    if (row < 0) {
        m_table->clearSelection();
    } else if (m_table->selectionModel()->isRowSelected(row)) {
        showSelected();
    } else {
        m_table->selectRow(row);
    }
}

void PromosPage::showSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    // Who is typing goes on typing, whatever happens to the list.
    if (m_side->currentWidget() == m_form && (m_selecting || rows.isEmpty()))
        return;
    if (rows.isEmpty())
        return showSide(m_nothing);
    showSide(m_detail);
    m_detail->show(m_model->promo(rows.constFirst().row()), m_model->nowSeconds());
}

void PromosPage::restoreState()
{
    const QSettings settings;
    m_search->setText(settings.value(searchKey).toString());
    m_splitter->restoreState(settings.value(splitKey).toByteArray());
}

void PromosPage::saveState() const
{
    QSettings settings;
    settings.setValue(searchKey, m_search->text());
    settings.setValue(splitKey, m_splitter->saveState());
}

void PromosPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() >= wideEnough ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    if (wanted == Qt::Horizontal)
        m_splitter->setSizes({width() - 412, 376});
    else
        m_splitter->setSizes({height() / 2, height() / 2});
    fitSide();
}

void PromosPage::showSide(QWidget *side)
{
    m_side->setCurrentWidget(side);
    fitSide();
}

void PromosPage::fitSide()
{
    // Below the list it takes room from it, and is there only while there is something to show.
    m_splitter->widget(1)->setVisible(
        m_splitter->orientation() == Qt::Horizontal || m_side->currentWidget() != m_nothing);
}

} // namespace touchline::promos
