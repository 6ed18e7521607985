// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <memory>

namespace recense::report {

class Pages;

// Pixels as QImage::Format_RGB32 takes them, on white.
struct PageImage
{
    int width = 0; // in pixels
    int height = 0;
    int bytesPerLine = 0;
    QByteArray pixels;
};

// The pages of the PDF as images, for the printer and the screen. Refers to the documents, of which there is at least
// one; belongs to the thread that made it. Throws as writePdf does.
class PageImages
{
public:
    static constexpr double kPageWidth = 595.276; // points, of A4

    explicit PageImages(const std::vector<Document>& documents);
    ~PageImages();
    int count() const;
    PageImage image(int page, double scale) const; // from 0; each point `scale` pixels

private:
    std::unique_ptr<Pages> m_pages;
};

} // namespace recense::report
