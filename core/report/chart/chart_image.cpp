// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/chart_image.h"

#include "core/error.h"
#include "core/report/chart/chart.h"
#include "core/report/type/handles.h"

#include <cmath>

namespace recense::report {

ChartImage chartImage(const Chart& chart, int width, double scale, const ChartColours& colours)
{
    ChartImage image;
    image.width = width;
    image.height = int(std::ceil(chartHeight(chart, width / scale) * scale));
    const Owned<cairo_surface_t> surface(
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, image.width, image.height));
    {
        const Owned<cairo_t> cr(cairo_create(surface.get()));
        cairo_scale(cr.get(), scale, scale);
        image.bars = paintChart(cr.get(), chart, 0, 0, width / scale, colours);
    }
    cairo_surface_flush(surface.get());
    const cairo_status_t status = cairo_surface_status(surface.get());
    if (status != CAIRO_STATUS_SUCCESS)
        throw Error(ErrorCode::Internal, QString::fromUtf8(cairo_status_to_string(status)));
    for (BarArea& area : image.bars)
        area = {area.figure, area.x * scale, area.y * scale, area.width * scale, area.height * scale};
    image.bytesPerLine = cairo_image_surface_get_stride(surface.get());
    image.pixels = QByteArray(reinterpret_cast<const char*>(cairo_image_surface_get_data(surface.get())),
                              qsizetype(image.bytesPerLine) * image.height);
    return image;
}

} // namespace recense::report
