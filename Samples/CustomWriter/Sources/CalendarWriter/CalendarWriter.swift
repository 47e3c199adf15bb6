public import DossierCore

/// Writes what is planned as an iCalendar file, so that a newsroom's calendar shows what to watch.
///
/// An event is written when it is planned, possible or conditional, has a date known to the day, and is not over by the
/// dossier's as-of date:
///
///     BEGIN:VEVENT
///     UID:E7KD03QXN@dossier
///     DTSTART;VALUE=DATE:20230926
///     SUMMARY:[planned] CONSULT: South Korea\, China\, Japan
///     DESCRIPTION:High-level talks are scheduled to be held in Seoul on Sept. 26.
///     END:VEVENT
public struct CalendarWriter: DossierWriter {
    /// What the writer says about itself.
    public let description = PluginDescription(
        id: "calendar",
        summary: "An iCalendar file of the events to come.",
        fileExtensions: ["ics"],
        mediaTypes: ["text/calendar"]
    )

    /// Makes the writer.
    public init() {}

    /// Writes `calendar.ics`.
    public func write(_ dossier: Dossier, context: WritingContext) throws -> WriterResult {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dossier//CalendarWriter//EN"]
        var undated = 0
        for article in dossier.articles {
            for event in article.events where isToCome(event, asOf: dossier.header.asOf) {
                guard event.datePrecision == .day || event.datePrecision == .minute, let day = event.dateStart else {
                    undated += 1
                    continue
                }
                lines += entry(event, day, in: article)
            }
        }
        lines.append("END:VCALENDAR")
        let text = lines.map(fold).joined(separator: "\r\n") + "\r\n"
        // Nothing is left out silently: what has no day is counted in a diagnostic.
        let diagnostics =
            undated == 0 ? [] : [Diagnostic(severity: .note, code: "calendar.undated", message: message(undated))]
        return WriterResult(
            files: [OutputFile(name: "\(context.baseName ?? "calendar").ics", text: text)],
            diagnostics: diagnostics
        )
    }

    private func isToCome(_ event: Event, asOf: CalendarDate?) -> Bool {
        switch event.modality {
        case .planned, .possible, .conditional: break
        default: return false
        }
        guard event.polarity == .positive else { return false }
        guard let asOf, let last = event.dateEnd ?? event.dateStart else { return true }
        return asOf <= last
    }

    /// The lines of one event.
    private func entry(_ event: Event, _ day: CalendarDate, in article: AnnotatedArticle) -> [String] {
        let names = (event.actors + event.recipients).compactMap { article.entity($0.entity)?.name }
        let title = "[\(event.modality.rawValue)] \(event.type.rawValue): \(names.joined(separator: ", "))"
        var lines = ["BEGIN:VEVENT", "UID:\(event.id)@dossier", "DTSTAMP:\(compact(day))T000000Z"]
        lines.append("DTSTART;VALUE=DATE:\(compact(day))")
        if let last = event.dateEnd, last > day {
            // DTEND is the first day after the event (RFC 5545, section 3.6.1).
            lines.append("DTEND;VALUE=DATE:\(compact(last.adding(days: 1)))")
        }
        lines.append("SUMMARY:\(escape(title))")
        lines.append("DESCRIPTION:\(escape(article[event.evidenceSpan]))")
        lines.append("END:VEVENT")
        return lines
    }

    private func compact(_ day: CalendarDate) -> String {
        day.description.filter { $0 != "-" }
    }

    /// Escapes text as RFC 5545, section 3.3.11, asks; other control characters become spaces.
    private func escape(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case _ where scalar.properties.generalCategory == .control: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Folds a line to at most 75 bytes, between scalars (RFC 5545, section 3.1).
    private func fold(_ line: String) -> String {
        var result = ""
        var width = 0
        for scalar in line.unicodeScalars {
            let bytes = UTF8.width(scalar)
            if width + bytes > 75 {
                result += "\r\n "
                width = 1
            }
            result.unicodeScalars.append(scalar)
            width += bytes
        }
        return result
    }

    private func message(_ count: Int) -> String {
        "\(count) planned, possible or conditional events have no day and are not in the calendar"
    }
}
