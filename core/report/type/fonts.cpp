// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/type/fonts.h"

#include "core/error.h"
#include "core/report/type/handles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>

static void initFontResources()
{
    Q_INIT_RESOURCE(fonts); // must stand outside of any namespace
}

namespace recense::report {
namespace {

struct FontFiles
{
    FontFiles()
    {
        initFontResources();
        const QDir bundled(QStringLiteral(":/recense/fonts"));
        for (const QString& name : bundled.entryList({QStringLiteral("*.ttf")}, QDir::Files, QDir::Name)) {
            const QString path = folder.filePath(name);
            if (!QFile::copy(bundled.filePath(name), path))
                throw Error(ErrorCode::CannotWrite, folder.path());
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            const QByteArray encoded = QFile::encodeName(path);
            FcConfigAppFontAddFile(config, reinterpret_cast<const FcChar8*>(encoded.constData()));
        }
    }
    ~FontFiles() { FcConfigDestroy(config); }
    Q_DISABLE_COPY_MOVE(FontFiles)

    QTemporaryDir folder;
    FcConfig* config = FcConfigCreate(); // empty: no folders and no rules of the machine's
};

Owned<PangoContext> makeContext()
{
    static const FontFiles files;
    const Owned<PangoFontMap> map(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    if (!map || !PANGO_IS_FC_FONT_MAP(map.get()))
        throw Error(ErrorCode::Internal, QStringLiteral("Pango has no FreeType fonts"));
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), files.config);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map.get()), 72);

    Owned<PangoContext> context(pango_font_map_create_context(map.get()));
    const Owned<cairo_font_options_t> options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options.get());
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    return context;
}

} // namespace

PangoContext* bundledFonts()
{
    thread_local const Owned<PangoContext> context = makeContext();
    return context.get();
}

void prepareFonts()
{
    try {
        const Owned<PangoLayout> layout(pango_layout_new(bundledFonts()));
        pango_layout_set_text(layout.get(), "a", -1);
        pango_layout_get_line_count(layout.get());
    } catch (const Error&) {
    }
}

} // namespace recense::report
