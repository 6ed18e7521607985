// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/link_panel.h"

#include "ui/session/kept_draft.h"
#include "ui/text/party_text.h"
#include "ui/widgets/heading.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

constexpr qsizetype kMostCases = 12; // offered at once: a longer list is searched, not read

enum Role { IncidentRole = Qt::UserRole, TargetRole };

struct Offer
{
    Id incident, target;
    QString text;
};

// The targets of the cases that a search found, those without a party first.
std::vector<Offer> offersOf(const Register& reg, const QString& typed, const Codebook& codebook, const Id& party)
{
    CaseQuery query;
    query.text = typed;
    const CaseList list = reg.cases(query);
    QHash<Id, QString> known;
    for (const Party& one : reg.parties())
        known.insert(one.id, partyTitle(one));
    std::vector<Offer> offers;
    for (const CaseRow& row : reg.rows(list, 0, kMostCases)) {
        const Incident incident = reg.incident(row.id);
        for (const Target& target : incident.targets) {
            if (target.party == party)
                continue;
            QString text = LinkPanel::tr("%1 %2 – %3", "reference title – target")
                               .arg(incident.reference.text(), incident.title.main, targetText(target, codebook));
            if (target.party)
                text = LinkPanel::tr("%1 (now linked to %2)").arg(text, known.value(*target.party));
            offers.push_back({incident.id, target.id, text});
        }
    }
    return offers;
}

} // namespace

LinkPanel::LinkPanel(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(new Heading(3))
    , m_search(new QLineEdit)
    , m_targets(new QListWidget)
    , m_reason(new QLineEdit)
    , m_do(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    m_search->setPlaceholderText(tr("Which case? Words of it, or its reference"));
    m_search->setAccessibleName(tr("Search a case to link to"));
    m_search->installEventFilter(this);
    m_targets->setAccessibleName(tr("Who was struck in the cases found"));
    m_targets->setMinimumHeight(6 * fontMetrics().lineSpacing());
    m_targets->setTextElideMode(Qt::ElideMiddle);
    m_targets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is cut stands in its tool tip
    m_search->setProperty(kKeptAs, QStringLiteral("link_search"));
    m_reason->setProperty(kKeptAs, QStringLiteral("link_reason"));
    m_reason->setPlaceholderText(tr("Why? It is kept in the history"));
    m_reason->setAccessibleName(tr("Reason"));
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* column = new QVBoxLayout(this);
    m_title->setWordWrap(true);
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_search),
                            static_cast<QWidget*>(m_targets), static_cast<QWidget*>(m_reason)})
        column->addWidget(widget);
    auto* row = new QHBoxLayout;
    row->addWidget(m_do);
    row->addWidget(cancel);
    row->addStretch();
    column->addLayout(row);
    hide();

    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &LinkPanel::find);
    connect(m_search, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, m_targets, qOverload<>(&QWidget::setFocus));
    connect(m_targets, &QListWidget::itemActivated, m_reason, qOverload<>(&QWidget::setFocus));
    connect(m_targets, &QListWidget::currentRowChanged, this, [this](int at) { m_do->setEnabled(at >= 0); });
    connect(m_reason, &QLineEdit::returnPressed, this, &LinkPanel::perform);
    connect(m_do, &QPushButton::clicked, this, &LinkPanel::perform);
    connect(cancel, &QPushButton::clicked, this, &LinkPanel::end);
}

void LinkPanel::begin(const Party& party)
{
    if (!isHidden()) // else what stands in it was typed before a lock
        end();
    m_party = party;
    show();
}

void LinkPanel::beginLink(const Party& party)
{
    begin(party);
    m_title->setText(tr("Link %1 to somebody struck in a case").arg(partyTitle(party)));
    m_do->setText(tr("Link"));
    m_do->setEnabled(false);
    m_search->show();
    m_targets->show();
    m_search->setFocus(Qt::OtherFocusReason);
    Q_EMIT begun();
    find();
}

void LinkPanel::beginUnlink(const Party& party, const Id& incident, const Id& target, const QString& reference)
{
    begin(party);
    m_incident = incident;
    m_target = target;
    m_title->setText(tr("Unlink %1 from %2").arg(partyTitle(party), reference));
    m_do->setText(tr("Unlink"));
    m_do->setEnabled(true);
    m_search->hide();
    m_targets->hide();
    m_reason->setFocus(Qt::OtherFocusReason);
    Q_EMIT begun();
}

void LinkPanel::end()
{
    m_soon.stop();
    if (m_job)
        m_job->cancel();
    m_incident = m_target = m_chosen = {};
    m_party = {};
    m_title->clear();
    m_search->clear();
    m_targets->clear();
    m_reason->clear();
    hide();
}

void LinkPanel::find()
{
    if (m_job)
        m_job->cancel();
    m_job = m_session.readInBackground(
        this,
        [typed = m_search->text(), party = m_party.id, codebook = m_session.codebook()](
            const Register& reg, const Progress&) { return offersOf(reg, typed, codebook, party); },
        [this](const std::vector<Offer>& offers) {
            m_targets->clear();
            int chosen = offers.empty() ? -1 : 0;
            for (const Offer& offer : offers) {
                if (offer.target == m_chosen)
                    chosen = m_targets->count();
                auto* item = new QListWidgetItem(offer.text, m_targets);
                item->setData(IncidentRole, offer.incident);
                item->setData(TargetRole, offer.target);
                item->setToolTip(offer.text);
            }
            m_targets->setCurrentRow(chosen);
        });
}

std::optional<LinkPanel::Place> LinkPanel::place() const
{
    if (isHidden())
        return std::nullopt;
    const QListWidgetItem* item = m_targets->currentItem();
    Place place{m_incident, m_target, item ? item->data(TargetRole).toUuid() : Id(), -1};
    const QWidget* fields[] = {m_search, m_targets, m_reason};
    for (int i = 0; i < 3; ++i) {
        if (fields[i]->hasFocus())
            place.field = i;
    }
    return place;
}

void LinkPanel::goTo(const Place& place)
{
    m_chosen = place.chosen;
    QWidget* fields[] = {m_search, m_targets, m_reason};
    if (place.field >= 0)
        fields[place.field]->setFocus(Qt::OtherFocusReason);
}

void LinkPanel::perform()
{
    const QListWidgetItem* item = m_targets->currentItem();
    bool done = false;
    if (!m_target.isNull())
        done = link(m_incident, m_target, std::nullopt);
    else if (item)
        done = link(item->data(IncidentRole).toUuid(), item->data(TargetRole).toUuid(), m_party.id);
    if (done)
        end();
}

bool LinkPanel::link(const Id& incident, const Id& target, const std::optional<Id>& party)
{
    auto found = m_session.read([&](const Register& reg) { return reg.incident(incident); });
    if (!found)
        return false;
    for (Target& one : found->targets) {
        if (one.id == target)
            one.party = party;
    }
    return m_session.save(*found, m_reason->text().trimmed()).has_value();
}

bool LinkPanel::eventFilter(QObject* watched, QEvent* event)
{
    // From the search one moves in the list, and goes on typing.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_targets->count() > 0) {
            const int row = m_targets->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_targets->setCurrentRow(std::clamp(row, 0, m_targets->count() - 1));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void LinkPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

} // namespace recense::ui
