import DossierCore

/// What is known of an article beside its text; it wins over what the text states.
struct GivenMetadata {
    /// The id.
    var id: RecordID?
    /// The headline.
    var title: String?
    /// The publication date.
    var published: PublicationDate?
    /// The publisher.
    var publisher: String?
    /// The address.
    var url: String?
}
