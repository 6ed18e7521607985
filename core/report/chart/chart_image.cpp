// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/chart_image.h"

#include "core/error.h"
#include "core/report/chart/chart.h"
#include "core/report/chart/timeline.h"
#include "core/report/type/handles.h"

#include <algorithm>
#include <cmath>

namespace recense::report {

namespace {

void check(cairo_status_t status)
{
    if (status != CAIRO_STATUS_SUCCESS)
        throw Error(ErrorCode::Internal, QString::fromUtf8(cairo_status_to_string(status)));
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

template <typename Paint> ChartPng png(double width, double height, double scale, const Paint& paint)
{
    ChartPng made{width, height, {}};
    const Owned<cairo_surface_t> surface(cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, int(std::ceil(width * scale)), int(std::ceil(height * scale))));
    {
        const Owned<cairo_t> cr(cairo_create(surface.get()));
        cairo_set_source_rgb(cr.get(), 1, 1, 1);
        cairo_paint(cr.get());
        cairo_scale(cr.get(), scale, scale);
        paint(cr.get());
        check(cairo_status(cr.get()));
    }
    check(cairo_surface_write_to_png_stream(surface.get(), append, &made.bytes));
    return made;
}

} // namespace

ChartImage chartImage(const Chart& chart, int width, double scale, const ChartColours& colours)
{
    ChartImage image;
    const Drawing drawing = drawingOf(chart, width / scale);
    image.width = width;
    image.height = int(std::ceil(drawing.height * scale));
    const Owned<cairo_surface_t> surface(
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, image.width, image.height));
    {
        const Owned<cairo_t> cr(cairo_create(surface.get()));
        cairo_scale(cr.get(), scale, scale);
        paintDrawing(cr.get(), drawing, 0, 0, colours);
    }
    cairo_surface_flush(surface.get());
    check(cairo_surface_status(surface.get()));
    for (const ChartArea& area : drawing.areas)
        image.areas.push_back(area.scaled(scale));
    image.bytesPerLine = cairo_image_surface_get_stride(surface.get());
    image.pixels = QByteArray(reinterpret_cast<const char*>(cairo_image_surface_get_data(surface.get())),
                              qsizetype(image.bytesPerLine) * image.height);
    return image;
}

ChartPng chartPng(const Chart& chart, double width, double scale)
{
    const Drawing drawing = drawingOf(chart, width);
    return png(width, std::max(1.0, drawing.height), scale, [&](cairo_t* cr) { paintDrawing(cr, drawing, 0, 0); });
}

ChartPng chartPng(const TimelineChart& chart, double width, double scale)
{
    return png(width, std::max(1.0, timelineHeight(chart)), scale,
               [&](cairo_t* cr) { paintTimeline(cr, chart, 0, 0, width); });
}

} // namespace recense::report
