// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/proceedings_page.h"

#include "ui/editor/proceeding_form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

// As high as the proceeding that is shown, not as the highest one.
class SnugTabs : public QTabWidget
{
public:
    SnugTabs()
    {
        leaveWheelToForm(tabBar());
        connect(this, &QTabWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override { return snug(&QWidget::sizeHint); }
    QSize minimumSizeHint() const override { return snug(&QWidget::minimumSizeHint); }
    bool hasHeightForWidth() const override { return currentWidget() && currentWidget()->hasHeightForWidth(); }
    int heightForWidth(int width) const override { return aroundIt() + currentWidget()->heightForWidth(width - kFrame); }

private:
    static constexpr int kFrame = 8;
    int aroundIt() const { return tabBar()->sizeHint().height() + kFrame; }
    QSize snug(QSize (QWidget::*hint)() const) const
    {
        const QWidget* shown = currentWidget();
        const QSize inner = shown ? (shown->*hint)() : QSize(0, 0);
        return {inner.width() + kFrame, inner.height() + aroundIt()};
    }
};

} // namespace

ProceedingsPage::ProceedingsPage(const EditorContext& shared, QWidget* parent)
    : EditorPage(shared, tr("Proceedings"), parent), m_tabs(new SnugTabs),
      m_empty(new QLabel(tr("No proceeding yet. Harassment without one stands under Measures."))),
      m_message(new MessageBar), m_add(new QPushButton(tr("Add a proceeding")))
{
    m_tabs->setAccessibleName(title());
    // Just the bar takes the focus: from the frame around it, which is another stop, Tab would go back to the bar.
    m_tabs->setFocusProxy(nullptr);
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->tabBar()->setAccessibleName(title());
    m_empty->setWordWrap(true);
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &ProceedingsPage::addNew);
}

std::vector<ProceedingForm*> ProceedingsPage::forms() const
{
    std::vector<ProceedingForm*> all;
    for (int i = 0; i < m_tabs->count(); ++i)
        all.push_back(static_cast<ProceedingForm*>(m_tabs->widget(i)));
    return all;
}

int ProceedingsPage::inFront() const { return m_tabs->currentIndex(); }

void ProceedingsPage::bringToFront(int proceeding) { m_tabs->setCurrentIndex(proceeding); }

ProceedingForm* ProceedingsPage::addForm(const Proceeding& proceeding, int position)
{
    auto* form = new ProceedingForm(context(), this);
    form->load(proceeding);
    m_tabs->insertTab(position, form, form->tabTitle());
    m_tabs->show();
    m_empty->hide();
    connect(form, &ProceedingForm::edited, this, &EditorPage::edited);
    connect(form, &ProceedingForm::removeWanted, this, [this, form] { remove(form); });
    Q_EMIT rebuilt();
    return form;
}

QString ProceedingsPage::freeKey() const
{
    QStringList taken;
    for (const ProceedingForm* form : forms())
        taken.append(form->proceeding().key);
    int number = m_tabs->count() + 1;
    while (taken.contains(QString::number(number)))
        ++number;
    return QString::number(number);
}

void ProceedingsPage::addNew()
{
    Proceeding proceeding;
    proceeding.id = context().newId();
    proceeding.key = freeKey();
    ProceedingForm* form = addForm(proceeding, m_tabs->count());
    m_tabs->setCurrentWidget(form);
    form->focusFirst();
    Q_EMIT edited();
}

void ProceedingsPage::remove(ProceedingForm* form)
{
    const int position = m_tabs->indexOf(form);
    const Proceeding removed = form->proceeding();
    m_message->show(MessageBar::Kind::Information, tr("Removed: %1").arg(m_tabs->tabText(position)));
    m_message->setAction(tr("Put back"), [this, removed, position] {
        m_message->clear();
        ProceedingForm* again = addForm(removed, std::min(position, m_tabs->count()));
        m_tabs->setCurrentWidget(again);
        again->focusFirst();
        Q_EMIT edited();
    });
    m_tabs->removeTab(position);
    form->deleteLater();
    m_tabs->setVisible(m_tabs->count() > 0);
    m_empty->setVisible(m_tabs->count() == 0);
    m_add->setFocus();
    Q_EMIT edited();
}

void ProceedingsPage::load(const Incident& incident)
{
    for (ProceedingForm* form : forms())
        delete form;
    m_message->clear();
    m_tabs->setVisible(!incident.proceedings.empty());
    m_empty->setVisible(incident.proceedings.empty());
    for (const Proceeding& proceeding : incident.proceedings)
        addForm(proceeding, m_tabs->count());
    m_tabs->setCurrentIndex(0);
}

void ProceedingsPage::collect(Incident& incident) const
{
    incident.proceedings.clear();
    for (const ProceedingForm* form : forms())
        incident.proceedings.push_back(form->proceeding());
}

void ProceedingsPage::refreshLabels(const Incident& incident)
{
    for (ProceedingForm* form : forms()) {
        form->refreshLabels(incident);
        m_tabs->setTabText(m_tabs->indexOf(form), form->tabTitle());
    }
    m_tabs->updateGeometry();
}

void ProceedingsPage::clearProblems()
{
    for (ProceedingForm* form : forms()) {
        form->clearProblems();
        m_tabs->setTabIcon(m_tabs->indexOf(form), {});
    }
}

bool ProceedingsPage::showProblem(const Problem& problem, const QString& sentence)
{
    for (ProceedingForm* form : forms()) {
        if (!form->showProblem(problem, sentence))
            continue;
        m_tabs->setTabIcon(m_tabs->indexOf(form), style()->standardIcon(QStyle::SP_MessageBoxWarning));
        return true;
    }
    return false;
}

QWidget* ProceedingsPage::fieldOf(const QString& field, const Id& subject) const
{
    for (ProceedingForm* form : forms()) {
        if (QWidget* found = form->fieldOf(field, subject)) {
            m_tabs->setCurrentWidget(form);
            return found;
        }
    }
    return field == QLatin1String("proceeding") && subject.isNull() ? static_cast<QWidget*>(m_add) : nullptr;
}

} // namespace recense::ui
