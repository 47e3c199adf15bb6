import DossierCore

/// What a text has said so far about when it plays: what relative times count from.
struct TimeContext: Sendable {
    /// The day of publication.
    let publication: CalendarDate?
    /// The minute of the day of publication, where it is known.
    let publicationMinute: Int?
    /// The stretch that the text named last, and the sentence it did so in.
    private(set) var previous: (period: CalendarPeriod, sentence: Int)?
    /// The quarter that the text named last.
    private(set) var quarter: CalendarPeriod?
    /// The sentence that named it.
    private var quarterSentence = 0
    /// The sentence that is being read.
    var sentence = 0

    init(_ published: PublicationDate?) {
        publication = published?.day
        publicationMinute = published.flatMap { Self.minute($0.value) }
    }

    /// Notes a stretch that the text has named.
    ///
    /// A quarter that was counted from another, as the year-earlier quarter is, leaves the other the one spoken of.
    mutating func note(_ period: CalendarPeriod, isCounted: Bool) {
        if period.kind == .quarter {
            if isCounted { return }
            quarter = period
            quarterSentence = sentence
        }
        previous = (period, sentence)
    }

    /// The quarter that the text named just before, to which "a year earlier" compares.
    var comparedQuarter: CalendarPeriod? {
        sentence - quarterSentence <= Self.memory ? quarter : nil
    }

    /// The day or longer stretch named last, if it was not long ago.
    var recent: CalendarPeriod? {
        guard let previous, sentence - previous.sentence <= Self.memory else { return nil }
        return previous.period
    }

    /// The day that was named last, else that of publication.
    var day: CalendarDate? {
        guard let recent, recent.kind == .day else { return publication }
        return recent.first
    }

    /// The quarter that is spoken of: the one named last, else the one that ended before publication.
    var currentQuarter: CalendarPeriod? {
        quarter ?? publication.map { CalendarPeriod(.quarter, containing: $0).shifted(by: -1) }
    }

    /// For how many sentences a date stays what "that day" and "two days later" count from.
    private static let memory = 6

    /// The minute of the day in `2023-09-21T15:11`.
    private static func minute(_ value: String) -> Int? {
        let bytes = Array(value.utf8.prefix(16))
        guard bytes.count == 16, bytes[10] == 0x54 || bytes[10] == 0x20,
            let hour = Int(String(decoding: bytes[11..<13], as: UTF8.self)),
            let minute = Int(String(decoding: bytes[14..<16], as: UTF8.self)), hour < 24, minute < 60
        else { return nil }
        return hour * 60 + minute
    }
}
