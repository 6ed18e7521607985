// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recense::report {

// Red, green and blue, each from 0 to 1 (sRGB).
struct Colour
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

// The report on paper: all of it holds in black and white, and against white each ink has a contrast of
// 4.5 to 1 at least (WCAG 2.1, 1.4.3), the hairline apart, which only parts rows.
namespace ink {
inline constexpr Colour text{0.10, 0.10, 0.11};
inline constexpr Colour quiet{0.36, 0.37, 0.39};
inline constexpr Colour accent{0.09, 0.21, 0.37};
inline constexpr Colour hairline{0.78, 0.80, 0.83};
} // namespace ink

} // namespace recense::report
