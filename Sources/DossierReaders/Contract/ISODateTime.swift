import DossierCore

/// A date or date-time of ISO 8601 as machines write it: `2023-09-21`, `2023-09-21T15:11:00+09:00`, `2023-09`.
struct ISODateTime {
    /// The year, month and day as written, `2023-09-21`, or fewer of them.
    private(set) var date: String
    /// Hours and minutes, `15:11`, if given.
    private(set) var time: String?
    /// The zone as written, if given.
    private(set) var zone: String?

    /// Reads a text, or gives nil when it is of another form or names no day.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        let dateEnd =
            bytes.firstIndex { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "t") || $0 == 0x20 } ?? bytes.count
        date = String(decoding: bytes[..<dateEnd], as: UTF8.self)
        switch dateEnd {
        case 10: guard CalendarDate(iso: date) != nil else { return nil }
        case 7: guard dateEnd == bytes.count, CalendarDate(iso: date + "-01") != nil else { return nil }
        case 4: guard dateEnd == bytes.count, CalendarDate(iso: date + "-01-01") != nil else { return nil }
        default: return nil
        }
        guard dateEnd < bytes.count else { return }
        let clock = bytes[(dateEnd + 1)...]
        guard clock.count >= 5, let hour = Self.number(clock.prefix(2)), hour < 24,
            clock[clock.startIndex + 2] == UInt8(ascii: ":"),
            let minute = Self.number(clock.dropFirst(3).prefix(2)), minute < 60
        else { return nil }
        time = String(decoding: clock.prefix(5), as: UTF8.self)
        let rest = clock.dropFirst(5)
            .drop {
                $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") || $0.isASCIIDigit
            }
        let written = String(decoding: rest.drop { $0 == 0x20 }, as: UTF8.self)
        guard written.utf8.count <= 8 else { return nil }
        zone = written.isEmpty ? nil : written
    }

    /// The publication date that the text gives.
    var publicationDate: PublicationDate {
        let precision: Precision =
            switch date.utf8.count {
            case 4: .year
            case 7: .month
            default: time == nil ? .day : .minute
            }
        return PublicationDate(
            value: time.map { "\(date)T\($0)" } ?? date,
            precision: precision,
            basis: .given,
            zone: zone
        )
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy(\.isASCIIDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
