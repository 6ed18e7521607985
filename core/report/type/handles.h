// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cairo.h>
#include <memory>
#include <pango/pango.h>

namespace recense::report {

// Owners of what Cairo and Pango hand out with a reference.

struct Unref
{
    void operator()(PangoLayout* it) const { g_object_unref(it); }
    void operator()(PangoContext* it) const { g_object_unref(it); }
    void operator()(PangoFontMap* it) const { g_object_unref(it); }
    void operator()(PangoFontDescription* it) const { pango_font_description_free(it); }
    void operator()(PangoAttrList* it) const { pango_attr_list_unref(it); }
    void operator()(PangoLayoutIter* it) const { pango_layout_iter_free(it); }
    void operator()(cairo_surface_t* it) const { cairo_surface_destroy(it); }
    void operator()(cairo_t* it) const { cairo_destroy(it); }
    void operator()(cairo_pattern_t* it) const { cairo_pattern_destroy(it); }
    void operator()(cairo_font_options_t* it) const { cairo_font_options_destroy(it); }
};

template <typename T> using Owned = std::unique_ptr<T, Unref>;

} // namespace recense::report
