import DossierCore

/// A date written out in a byline, a date line or a dateline.
struct StatedDate {
    /// The day.
    var day: CalendarDate
    /// Hours and minutes of that day, `15:11`, if stated.
    var time: StatedTime?
    /// Whether the words before it say that the article was updated then.
    var isUpdate = false
    /// Where date and time stand.
    var span: SourceSpan

    /// The publication date it gives.
    var publicationDate: PublicationDate {
        PublicationDate(
            value: time.map { "\(day)T\($0.clock)" } ?? day.description,
            precision: time == nil ? .day : .minute,
            basis: .stated,
            zone: time?.zone,
            span: span
        )
    }
}

/// A time of day with its zone as written.
struct StatedTime {
    /// Hours and minutes, `15:11`.
    var clock: String
    /// The zone as written, `GMT` or `GMT+4`.
    var zone: String?
    /// Where it stands.
    var span: SourceSpan
}
