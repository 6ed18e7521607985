// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/drawing.h"
#include "core/report/chart/outlines.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace recense::report {

namespace {

constexpr double discRadius = 5;

std::vector<Ring> disc(const Point& at)
{
    constexpr int corners = 24;
    Ring ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        ring.push_back({at.x + discRadius * std::cos(angle), at.y + discRadius * std::sin(angle)});
    }
    return {ring};
}

class MapDrawing
{
public:
    MapDrawing(const Chart& chart, double width) : m_chart(chart), m_map(Outlines::europe())
    {
        // Wide enough, the keys stand beside the map, else below it.
        constexpr double beside = 118, gap = 10, widest = 350;
        m_drawing.width = width;
        const bool room = width >= 360 && !chart.keys.empty();
        const double wide = std::min(room ? width - beside - gap : width, widest);
        m_scale = wide / m_map.width;
        m_drawing.height = m_map.height * m_scale;
        drawCountries();
        m_drawing.lines.insert(m_drawing.lines.end(), {{{0, 0}, {wide, 0}, true},
                                                       {{wide, 0}, {wide, m_drawing.height}, true},
                                                       {{wide, m_drawing.height}, {0, m_drawing.height}, true},
                                                       {{0, m_drawing.height}, {0, 0}, true}});
        if (room)
            drawKeys(m_drawing, chart, wide + gap, 0, width - wide - gap);
        else if (!chart.keys.empty())
            m_drawing.height += 6 + drawKeys(m_drawing, chart, 0, m_drawing.height + 6, width);
    }

    Drawing take() { return std::move(m_drawing); }

private:
    std::vector<Ring> placed(const Outlines::Country& country) const
    {
        std::vector<Ring> rings = country.rings;
        for (Ring& ring : rings) {
            for (Point& point : ring)
                point = at(point);
        }
        return rings;
    }
    Point at(const Point& point) const { return {point.x * m_scale, point.y * m_scale}; }

    void drawCountries()
    {
        const auto barOf = [this](const QString& code) {
            return std::find_if(m_chart.bars.begin(), m_chart.bars.end(),
                                [&](const Bar& bar) { return bar.place == code; });
        };
        for (const auto& [code, country] : m_map.countries) {
            if (barOf(code) == m_chart.bars.end())
                m_drawing.shapes.push_back({placed(country), Fill::Outlined});
        }
        for (const Bar& bar : m_chart.bars) {
            if (const auto country = m_map.countries.find(bar.place); country != m_map.countries.end())
                drawCountry(bar, country->second);
        }
        // Discs and numbers above every country; the smallest have the first choice.
        std::vector<std::pair<double, const Bar*>> bySize;
        for (const Bar& bar : m_chart.bars) {
            if (const auto country = m_map.countries.find(bar.place); country != m_map.countries.end())
                bySize.emplace_back(sizeOf(country->second.rings.front()), &bar);
        }
        std::stable_sort(bySize.begin(), bySize.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [size, bar] : bySize)
            drawMark(*bar, m_map.countries.at(bar->place));
    }

    void drawCountry(const Bar& bar, const Outlines::Country& country)
    {
        std::vector<Ring> rings = placed(country);
        m_drawing.shapes.push_back({rings, bar.fill});
        if (country.disc)
            rings = disc(at(country.at));
        Point least = rings.front().front(), most = least;
        for (const Ring& ring : rings) {
            for (const Point& point : ring) {
                least = {std::min(least.x, point.x), std::min(least.y, point.y)};
                most = {std::max(most.x, point.x), std::max(most.y, point.y)};
            }
        }
        m_drawing.areas.push_back({bar.figure, bar.label, bar.text, least.x, least.y, most.x - least.x,
                                   most.y - least.y, std::move(rings)});
    }

    void drawMark(const Bar& bar, const Outlines::Country& country)
    {
        Point middle = at(country.at);
        if (country.disc) {
            m_drawing.shapes.push_back({disc(middle), Fill::Plate}); // nothing shows through it
            m_drawing.shapes.push_back({disc(middle), bar.fill});
        }
        if (bar.mark.isEmpty())
            return;
        const double wide = chart_text::width(bar.mark, true) + 4, high = chart_text::leading - 1;
        if (country.disc) // beside it, on the side that is in the frame
            middle.x += (middle.x + discRadius + wide > m_map.width * m_scale ? -1 : 1) * (discRadius + wide / 2 + 1);
        const std::vector<Ring> rings = placed(country);
        const Box box = freePlace({middle.x - wide / 2, middle.y - high / 2, wide, high}, rings);
        m_marks.push_back(box);
        // Within a plain surface the number needs no ground of its own.
        const bool plain = !country.disc && (bar.fill == Fill::Pale || bar.fill == Fill::Strong || bar.fill == Fill::Solid)
                           && lies(box, rings);
        if (!plain)
            m_drawing.box(box.x, box.y, wide, high, Fill::Plate);
        m_drawing.writeLine(bar.mark, box.x + wide / 2, box.y + high / 2, Align::Centre, true,
                            plain && bar.fill != Fill::Pale);
    }

    struct Box
    {
        double x, y, width, height;

        bool meets(const Box& other) const
        {
            return x < other.x + other.width && other.x < x + width && y < other.y + other.height
                   && other.y < y + height;
        }
    };

    static double sizeOf(const Ring& ring)
    {
        double sum = 0;
        for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
            sum += ring[j].x * ring[i].y - ring[i].x * ring[j].y;
        return std::abs(sum);
    }

    static bool lies(const Box& box, const std::vector<Ring>& rings)
    {
        for (const double x : {box.x, box.x + box.width / 2, box.x + box.width}) {
            for (const double y : {box.y, box.y + box.height}) {
                if (!contains(rings, {x, y}))
                    return false;
            }
        }
        return true;
    }

    // Where a number meets one that is written already, the nearest place around, best one whose middle is in the
    // country.
    Box freePlace(const Box& wanted, const std::vector<Ring>& rings) const
    {
        for (const bool inside : {true, false}) {
            for (const double far : {0.0, 0.5, 0.75, 1.0, 1.5}) {
                for (const Point& way : {Point{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}}) {
                    const Box box{wanted.x + way.x * far * wanted.width, wanted.y + way.y * far * wanted.height,
                                  wanted.width, wanted.height};
                    const Point middle{box.x + box.width / 2, box.y + box.height / 2};
                    const bool taken = std::any_of(m_marks.begin(), m_marks.end(),
                                                   [&](const Box& mark) { return mark.meets(box); });
                    if (!taken && (far == 0 || !inside || contains(rings, middle)))
                        return box;
                }
            }
        }
        return wanted;
    }

    const Chart& m_chart;
    const Outlines& m_map;
    Drawing m_drawing;
    std::vector<Box> m_marks;
    double m_scale = 1;
};

} // namespace

Drawing drawMap(const Chart& chart, double width)
{
    return MapDrawing(chart, width).take();
}

} // namespace recense::report
