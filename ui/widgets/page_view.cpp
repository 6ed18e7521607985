// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_view.h"

#include "core/report/pdf/page_images.h"
#include "core/report/pdf/pdf.h"
#include "ui/session/write_file.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace recense::ui {

namespace {

constexpr int kMargin = 12; // pixels around and between pages
constexpr int kWidest = 1100; // pixels: wider, one would turn the head to read a line
constexpr int kLeast = 60;    // average characters of the window's text: narrower, a page is no larger than that is
constexpr int kPrintResolution = 300; // dots an inch: letters are sharp, a page takes 35 MB while it is printed
constexpr double kHeightByWidth = 841.89 / report::PageImages::kPageWidth;

QImage imageOf(const report::PageImage& page)
{
    return QImage(reinterpret_cast<const uchar*>(page.pixels.constData()), page.width, page.height, page.bytesPerLine,
                  QImage::Format_RGB32)
        .copy();
}

void printOn(QPrinter& printer, const report::PageImages& pages)
{
    QPainter painter(&printer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            printer.newPage();
        const QImage image = imageOf(pages.image(page, kPrintResolution / 72.0));
        QRect place(QPoint(), image.size().scaled(painter.viewport().size(), Qt::KeepAspectRatio));
        place.moveCenter(painter.viewport().center());
        painter.drawImage(place, image);
    }
}

} // namespace

struct PageView::Sheets
{
    explicit Sheets(std::vector<report::Document> given) : documents(std::move(given)), pages(documents) {}

    std::vector<report::Document> documents;
    report::PageImages pages;
};

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent), m_pool(std::make_shared<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
    m_pool->setExpiryTimeout(-1);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
}

PageView::~PageView()
{
    clear();
    m_pool->waitForDone();
}

void PageView::run(Of of, std::function<std::function<void()>()> work)
{
    m_pool->start([this, of, work = std::move(work), generation = m_generation.load()]() mutable {
        if (of == Of::Shown && generation != m_generation)
            return;
        std::function<void()> finish;
        try {
            finish = work();
        } catch (const Error& error) {
            finish = [this, error] { Q_EMIT failed(error); };
        }
        QMetaObject::invokeMethod(this, [this, of, finish = std::move(finish), generation] {
            if (of == Of::Itself || generation == m_generation)
                finish();
        });
    });
}

void PageView::setDocuments(std::vector<report::Document> documents)
{
    ++m_generation;
    m_drawing = -1;
    auto given = std::make_shared<std::vector<report::Document>>(std::move(documents));
    run(Of::Shown, [this, given]() -> std::function<void()> {
        const std::shared_ptr<Sheets> sheets(new Sheets(std::move(*given)), [pool = m_pool](Sheets* gone) {
            pool->start([gone] { delete gone; });
        });
        const int pages = sheets->pages.count();
        return [this, sheets, pages] { take(sheets, pages); };
    });
}

void PageView::take(std::shared_ptr<Sheets> sheets, int pages)
{
    m_sheets = std::move(sheets);
    m_pages = pages;
    m_shownGeneration = m_generation;
    m_drawn.removeIf([pages](const auto& each) { return each.key() >= pages; });
    layOut();
    Q_EMIT shown();
}

void PageView::clear()
{
    ++m_generation;
    m_shownGeneration = m_generation;
    m_drawing = -1;
    m_sheets.reset();
    m_pages = 0;
    m_drawn.clear();
    layOut();
}

// The page that is looked at stays where it is.
void PageView::layOut()
{
    const int before = m_page.height() + kMargin;
    const int least = std::min(kLeast * fontMetrics().averageCharWidth(), kWidest);
    const int width = std::clamp(viewport()->width() - 2 * kMargin, least, kWidest);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, m_pages == 0 ? 0 : std::max(0, width + 2 * kMargin - viewport()->width()));
    m_page = QSize(width, int(std::lround(width * kHeightByWidth)));
    const int step = m_page.height() + kMargin;
    QScrollBar* bar = verticalScrollBar();
    const double value = bar->value();
    bar->setPageStep(viewport()->height());
    bar->setRange(0, m_pages == 0 ? 0 : std::max(0, kMargin + m_pages * step - viewport()->height()));
    bar->setValue(int(std::lround(value * step / before)));
    viewport()->update();
}

QRect PageView::placeOf(int page) const
{
    const int left = std::max(kMargin, (viewport()->width() - m_page.width()) / 2) - horizontalScrollBar()->value();
    const int top = kMargin + page * (m_page.height() + kMargin) - verticalScrollBar()->value();
    return {QPoint(left, top), m_page};
}

std::pair<int, int> PageView::visiblePages() const
{
    if (m_pages == 0)
        return {0, -1};
    const int step = m_page.height() + kMargin, top = verticalScrollBar()->value();
    return {std::clamp(top / step, 0, m_pages - 1), std::clamp((top + viewport()->height()) / step, 0, m_pages - 1)};
}

int PageView::currentPage() const
{
    if (m_pages == 0)
        return -1;
    return std::clamp((verticalScrollBar()->value() + viewport()->height() / 2) / (m_page.height() + kMargin), 0, m_pages - 1);
}

bool PageView::isSettled() const
{
    const auto [first, last] = visiblePages();
    for (int page = first; page <= last; ++page) {
        if (m_drawn.value(page).generation != m_generation)
            return false;
    }
    return m_shownGeneration == m_generation;
}

void PageView::draw(int page)
{
    m_drawing = page;
    const double pixels = devicePixelRatioF();
    const int width = m_page.width();
    run(Of::Shown, [this, sheets = m_sheets, page, pixels, width]() -> std::function<void()> {
        QImage image = imageOf(sheets->pages.image(page, width * pixels / report::PageImages::kPageWidth));
        image.setDevicePixelRatio(pixels);
        return [this, image, page] {
            m_drawing = -1;
            m_drawn.insert(page, {image, m_generation});
            viewport()->update();
        };
    });
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto [first, last] = visiblePages();
    const int width = int(std::lround(m_page.width() * devicePixelRatioF()));
    m_drawn.removeIf([first = first, last = last](const auto& each) { return each.key() < first - 1 || each.key() > last + 1; });
    int next = -1;
    for (int page = first; page <= last; ++page) {
        const QRect place = placeOf(page);
        const Drawn drawn = m_drawn.value(page);
        if (drawn.image.isNull())
            painter.fillRect(place, Qt::white);
        else
            painter.drawImage(place, drawn.image);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
        if (next < 0 && (drawn.generation != m_shownGeneration || drawn.image.width() != width))
            next = page;
    }
    if (next >= 0 && m_drawing < 0 && m_sheets && m_shownGeneration == m_generation)
        draw(next);
    if (const int page = currentPage(); page != m_toldPage) {
        m_toldPage = page;
        QMetaObject::invokeMethod(this, [this, page] { Q_EMIT scrolledTo(page); }, Qt::QueuedConnection);
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageView::print(const QString& name)
{
    if (!m_sheets)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setResolution(kPrintResolution);
    const QPointer<PageView> still(this);
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() != QDialog::Accepted || !still || !m_sheets)
        return;
    run(Of::Itself, [this, printer, sheets = m_sheets]() -> std::function<void()> {
        const QString file = printer->outputFileName();
        if (file.isEmpty())
            printOn(*printer, sheets->pages);
        else if (const QString why = writeFile(file, report::writePdf(sheets->documents, {QDate::currentDate()})); !why.isEmpty())
            throw Error(ErrorCode::CannotWrite, why);
        return [this, file] { Q_EMIT printed(file); };
    });
}

} // namespace recense::ui
