// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/page_images.h"

#include "core/error.h"
#include "core/report/pdf/pages.h"
#include "core/report/type/handles.h"

#include <cmath>

namespace recense::report {

static_assert(PageImages::kPageWidth == page::width);

PageImages::PageImages(const std::vector<Document>& documents) : m_pages(std::make_unique<Pages>(documents)) {}

PageImages::~PageImages() = default;

int PageImages::count() const { return m_pages->count(); }

PageImage PageImages::image(int page, double scale) const
{
    PageImage image;
    image.width = int(std::lround(page::width * scale));
    image.height = int(std::lround(page::height * scale));
    const Owned<cairo_surface_t> surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, image.width, image.height));
    {
        const Owned<cairo_t> cr(cairo_create(surface.get()));
        cairo_set_source_rgb(cr.get(), 1, 1, 1);
        cairo_paint(cr.get());
        cairo_scale(cr.get(), scale, scale);
        m_pages->paintPage(cr.get(), page);
    }
    cairo_surface_flush(surface.get());
    const cairo_status_t status = cairo_surface_status(surface.get());
    if (status != CAIRO_STATUS_SUCCESS)
        throw Error(ErrorCode::Internal, QString::fromUtf8(cairo_status_to_string(status)));
    image.bytesPerLine = cairo_image_surface_get_stride(surface.get());
    image.pixels = QByteArray(reinterpret_cast<const char*>(cairo_image_surface_get_data(surface.get())),
                              qsizetype(image.bytesPerLine) * image.height);
    return image;
}

} // namespace recense::report
