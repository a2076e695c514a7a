// SPDX-License-Identifier: GPL-3.0-only
#include "ui/preferences/preferences_panel.h"

#include "ui/preferences/preferences.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::preferences {

namespace {
/// Its own name, so that whoever cannot read the window still finds it.
QString ownName(const QString &language)
{
    const QLocale locale(language);
    QString name = locale.nativeLanguageName();
    if (language == u"en")
        name = u"English"_s;
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}
} // namespace

PreferencesPanel::PreferencesPanel(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout)
    , m_restart(new widgets::Label(tr("The language changes when Touchline is started the next time."),
          theme::TextStyle::Small, theme::Role::Muted))
    , m_languageAtStart(language())
{
    m_rows->setHorizontalSpacing(theme::space24);
    m_rows->setVerticalSpacing(theme::space12);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    m_restart->setWordWrap(true);
    addLanguages();
    addSchemes();
    addClosing();
    addNotifications();
}

QComboBox *PreferencesPanel::addChoice(const QString &title, const QString &objectName)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(title);
    box->setMinimumWidth(220);
    auto *label = new widgets::Label(title);
    label->setBuddy(box);
    m_rows->addRow(label, box);
    return box;
}

void PreferencesPanel::addLanguages()
{
    m_language = addChoice(tr("Language"), u"language"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const QString &each : languages())
        m_language->addItem(ownName(each), each);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_languageAtStart)));
    m_rows->addRow(QString(), m_restart);
    m_restart->hide();
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        const QString chosen = m_language->currentData().toString();
        setLanguage(chosen);
        m_restart->setVisible(chosen != m_languageAtStart);
    });
}

void PreferencesPanel::addSchemes()
{
    m_scheme = addChoice(tr("Colours"), u"scheme"_s);
    m_scheme->addItem(tr("As the system"), QString());
    m_scheme->addItem(tr("Light"), static_cast<int>(theme::Scheme::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(theme::Scheme::Dark));
    const auto kept = scheme();
    m_scheme->setCurrentIndex(!kept ? 0 : *kept == theme::Scheme::Light ? 1 : 2);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, [this](int index) {
        setScheme(
            index == 0 ? std::nullopt : std::optional(static_cast<theme::Scheme>(m_scheme->itemData(index).toInt())));
        Q_EMIT schemeChanged();
    });
}

void PreferencesPanel::addClosing()
{
    m_closing = addChoice(tr("Closing the window"), u"onClose"_s);
    m_closing->addItem(tr("Asks"), static_cast<int>(OnClose::Ask));
    m_closing->addItem(tr("Keeps serving in the tray"), static_cast<int>(OnClose::KeepServing));
    m_closing->addItem(tr("Stops Touchline"), static_cast<int>(OnClose::Stop));
    m_closing->setCurrentIndex(m_closing->findData(static_cast<int>(onClose())));
    connect(m_closing, &QComboBox::currentIndexChanged, this,
        [this] { setOnClose(static_cast<OnClose>(m_closing->currentData().toInt())); });
}

void PreferencesPanel::addNotifications()
{
    m_notifications = new QCheckBox(tr("Tell the desktop of failed clubs, switched signups and a disk that fills up"));
    m_notifications->setObjectName(u"notifications"_s);
    m_notifications->setChecked(notifications());
    m_rows->addRow(m_notifications);
    connect(m_notifications, &QCheckBox::toggled, this, &setNotifications);
}

} // namespace touchline::preferences
