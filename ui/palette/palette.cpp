// SPDX-License-Identifier: GPL-3.0-only
#include "ui/palette/palette.h"

#include "ui/errors/error_text.h"
#include "ui/palette/palette_delegate.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::palette {

namespace {
constexpr int widest = 640;
constexpr int fromTop = 60;
constexpr int mostRows = 11;
} // namespace

Palette::Palette(console::Console &console, QList<Command> commands, QWidget &window)
    : QWidget(&window)
    , m_model(new PaletteModel(console, std::move(commands), this))
    , m_card(new widgets::Card(this))
    , m_field(new widgets::SearchField(tr("Search clubs, pages, actions"), {}))
    , m_list(new QListView)
    , m_remark(new widgets::Label({}, theme::TextStyle::Small, theme::Role::Muted))
    , m_before(QApplication::focusWidget())
{
    setAccessibleName(tr("Command palette"));
    build();
    window.installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, m_model, &PaletteModel::setText);
    connect(m_model, &PaletteModel::clubsStateChanged, this, &Palette::showClubsState);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_stepped.clear(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        chooseRow();
        fit();
    });
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Palette::tellCurrent);
    // Another window or page that takes the focus has the operator's attention.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && now != this && !isAncestorOf(now) && now->window() == this->window())
            dismiss();
    });
    showClubsState();
    m_list->setCurrentIndex(m_model->index(0, 0));
    fit();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Palette::build()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("What matches"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    m_remark->setElided(true);
    auto *foot = new QWidget;
    auto *footRow = new QVBoxLayout(foot);
    footRow->setContentsMargins(14, 4, 14, 8);
    footRow->addWidget(m_remark);
    auto *head = new QWidget;
    auto *headRow = new QVBoxLayout(head);
    headRow->setContentsMargins(10, 10, 10, 4);
    headRow->addWidget(m_field);
    m_card->body()->setContentsMargins(1, 1, 1, 1);
    m_card->body()->setSpacing(0);
    m_card->body()->addWidget(head);
    m_card->body()->addWidget(m_list, 1);
    m_card->body()->addWidget(foot);
}

void Palette::fit()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(widest, this->width() - 2 * theme::space24);
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_list->setFixedHeight(rows * PaletteDelegate::rowHeight);
    const int height = std::min(m_card->sizeHint().height(), this->height() - fromTop - theme::space24);
    m_card->setGeometry((this->width() - width) / 2, fromTop, width, height);
}

void Palette::chooseRow()
{
    int row = 0;
    // Clubs that arrive late must not move what somebody has gone to already.
    for (int each = 0; !m_stepped.isEmpty() && each < m_model->rowCount(); ++each) {
        if (m_model->index(each, 0).data(Qt::AccessibleTextRole).toString() == m_stepped)
            row = each;
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 70));
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fit();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(mostRows - 1);
        return true;
    case Qt::Key_PageUp:
        step(1 - mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go while it is open
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void Palette::mousePressEvent(QMouseEvent *)
{
    dismiss();
}

void Palette::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int current = m_list->currentIndex().row();
    int wanted = current + rows;
    if (rows == 1 || rows == -1)
        wanted = (wanted + count) % count;
    m_list->setCurrentIndex(m_model->index(std::clamp(wanted, 0, count - 1), 0));
    m_stepped = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
}

void Palette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    const PaletteModel::Kind kind = m_model->kind(row);
    const QString club = kind == PaletteModel::Kind::Club ? m_model->club(row).id : QString();
    const bool command = kind == PaletteModel::Kind::Page || kind == PaletteModel::Kind::Action;
    const QPointer<QAction> action = command ? m_model->action(row) : nullptr;
    const QString text = m_model->text();
    dismiss();
    switch (kind) {
    case PaletteModel::Kind::Club:
        Q_EMIT clubChosen(club);
        break;
    case PaletteModel::Kind::Search:
        Q_EMIT searchChosen(text);
        break;
    case PaletteModel::Kind::Page:
    case PaletteModel::Kind::Action:
        if (action)
            action->trigger();
        break;
    }
}

void Palette::dismiss()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

void Palette::showClubsState()
{
    switch (m_model->clubs()) {
    case PaletteModel::Clubs::NotAsked:
        m_remark->setText(tr("A club's name, address or mail finds it. Enter opens, Esc closes."));
        break;
    case PaletteModel::Clubs::Searching:
        m_remark->setText(tr("Searching the clubs…"));
        break;
    case PaletteModel::Clubs::Found: {
        int found = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            found += m_model->kind(row) == PaletteModel::Kind::Club ? 1 : 0;
        m_remark->setText(found == 0 ? tr("No club matches.")
                : found < PaletteModel::mostClubs
                ? tr("%n club(s) match.", nullptr, found)
                : tr("The first %n club(s) that match; the last entry shows all.", nullptr, found));
        break;
    }
    case PaletteModel::Clubs::Failed:
        m_remark->setText(tr("The clubs cannot be searched: %1").arg(errors::errorText(m_model->failure())));
        break;
    }
}

void Palette::tellCurrent()
{
    // The focus stays in the field; a screen reader learns of the row through it.
    const QModelIndex current = m_list->currentIndex();
    m_field->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace touchline::palette
