import CXLSXWriter
import DossierCore

/// A bar or column chart over cells of the workbook.
struct BarChart {
    /// Which way the bars point.
    enum Direction {
        /// Upwards, for time.
        case upwards
        /// To the right, for names.
        case rightwards
    }

    /// One set of bars.
    struct Series {
        /// Its name in the legend.
        var name: String
        /// The numbers.
        var values: CellRange
        /// The colour of the bars.
        var color: Palette
    }

    /// The title.
    var title: String
    /// What the chart shows, in words, for a reader who cannot see it.
    var alternativeText: String
    /// Which way the bars point.
    var direction: Direction
    /// The sheet of the cells.
    var sheet: String
    /// The names of the bars.
    var categories: CellRange
    /// The sets of bars, stacked.
    var series: [Series]
    /// What the numbers count.
    var valueTitle: String
    /// The greatest number, for the scale.
    var greatest: Int
    /// The size in pixels.
    var size: (width: Int, height: Int)
}

extension Worksheet {
    /// Puts a chart on the sheet, its upper left corner at a cell.
    func insert(_ chart: BarChart, at cell: CellReference) throws(WorkbookError) {
        try check(cell)
        let raw = try workbook.addChart(
            chart.direction == .upwards ? LXW_CHART_COLUMN_STACKED : LXW_CHART_BAR_STACKED
        )
        let gate = TextGate(limit: workbook.limits.shortTextUnits)
        chart_title_set_name(raw, gate.passLine(chart.title).text)
        var titleFont = lxw_chart_font()
        titleFont.size = 12
        titleFont.bold = 1
        chart_title_set_name_font(raw, &titleFont)
        for series in chart.series {
            guard
                let added = chart_add_series(
                    raw,
                    "=\(chart.categories.formula(sheet: chart.sheet))",
                    "=\(series.values.formula(sheet: chart.sheet))"
                )
            else { throw WorkbookError(.outOfMemory, "adding a chart to '\(name)'", "refused") }
            chart_series_set_name(added, gate.passLine(series.name).text)
            var fill = lxw_chart_fill()
            fill.color = series.color.rawValue
            chart_series_set_fill(added, &fill)
        }
        chart_set_series_gap(raw, 60)
        chart_legend_set_position(
            raw,
            UInt8((chart.series.count > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE).rawValue)
        )
        style(raw, chart)
        let arena = CStringArena()
        var options = lxw_chart_options()
        options.description = arena.copy(gate.passLine(chart.alternativeText).text)
        options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
        // The library's chart is 480 by 288 pixels.
        options.x_scale = Double(chart.size.width) / 480
        options.y_scale = Double(chart.size.height) / 288
        try WorkbookError.check(
            worksheet_insert_chart_opt(pointer, UInt32(cell.row), UInt16(cell.column), raw, &options),
            "inserting a chart into '\(name)'"
        )
    }

    /// Gives the axes whole numbers, few rules, and names from top to bottom.
    private func style(_ raw: UnsafeMutablePointer<lxw_chart>, _ chart: BarChart) {
        // The axes of a chart of bars keep their places on the page: the names stand on the upright one.
        let (namesAxis, valuesAxis) =
            chart.direction == .upwards
            ? (LXW_CHART_AXIS_TYPE_X, LXW_CHART_AXIS_TYPE_Y) : (LXW_CHART_AXIS_TYPE_Y, LXW_CHART_AXIS_TYPE_X)
        guard let names = chart_axis_get(raw, namesAxis), let values = chart_axis_get(raw, valuesAxis) else { return }
        chart_axis_set_num_format(values, "0")
        chart_axis_set_min(values, 0)
        // Counts have no halves.
        if chart.greatest <= 8 { chart_axis_set_major_unit(values, 1) }
        var font = lxw_chart_font()
        font.size = 9
        chart_axis_set_name(values, chart.valueTitle)
        chart_axis_set_name_font(values, &font)
        chart_axis_set_num_font(values, &font)
        if chart.direction == .upwards { font.rotation = -45 }
        chart_axis_set_num_font(names, &font)
        if chart.direction == .rightwards {
            // The first name stands on top, and the numbers still below the last.
            chart_axis_set_reverse(names)
            chart_axis_set_crossing_max(names)
            chart_axis_set_interval_unit(names, 1)
        }
        var line = lxw_chart_line()
        line.color = Palette.rule.rawValue
        line.width = 0.75
        chart_axis_major_gridlines_set_line(values, &line)
    }
}
