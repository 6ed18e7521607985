// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/report/document.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace recense::ui {

// The pages of documents, one below the other as wide as the view, the same as in the PDF and in print. They are set and
// drawn on a thread of the view's own: the old ones stay until the new ones are there, at the same place of the scroll
// bar, and only those that are looked at are drawn.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);
    ~PageView() override;

    void setDocuments(std::vector<report::Document> documents); // at least one
    void clear(); // at once; nothing of the pages stays
    int pages() const { return m_pages; }
    int currentPage() const; // in the middle of the view, from 0; -1: none
    bool isSettled() const; // what was given last is shown, and all that can be seen of it is drawn
    // Asks for a printer and sends it the pages that are shown. `name` is what a queue shows, which others read.
    void print(const QString& name);

Q_SIGNALS:
    void shown();       // other pages than before
    void scrolledTo(int page);
    void printed(const QString& file); // empty: by a printer
    void failed(const recense::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Sheets; // documents and their pages; made, drawn and unmade on the thread of the pool
    struct Drawn
    {
        QImage image;
        int generation = 0;
    };

    // Calls `work` on the thread of the pool, and here what it answers. Of what is shown: neither, once other
    // documents were given.
    enum class Of { Shown, Itself };
    void run(Of of, std::function<std::function<void()>()> work);
    void take(std::shared_ptr<Sheets> sheets, int pages);
    void layOut();
    void draw(int page);
    QRect placeOf(int page) const; // in the viewport
    std::pair<int, int> visiblePages() const; // first and last; none: 0 and -1

    std::shared_ptr<QThreadPool> m_pool; // one thread, for Pango's fonts belong to one; the last sheets go with it
    std::shared_ptr<Sheets> m_sheets;
    int m_pages = 0;
    std::atomic_int m_generation = 0; // of what was given last
    int m_shownGeneration = 0;
    QHash<int, Drawn> m_drawn;
    int m_drawing = -1; // the page that is being drawn
    QSize m_page; // logical pixels
    int m_toldPage = -1;
};

} // namespace recense::ui
