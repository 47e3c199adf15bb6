/// What part of an article a block is.
public enum BlockRole: String, Sendable, Hashable, Codable, CaseIterable {
    /// The headline.
    case title
    /// The line or lines under the headline that sum it up.
    case deck
    /// Who wrote it, and often when.
    case byline
    /// Where it was filed from and by which agency, at the head of the body: "GENEVA (AP) —".
    case dateline
    /// The words under a picture.
    case caption
    /// The picture's or the text's source, such as "(AP)".
    case credit
    /// A heading inside the body.
    case subhead
    /// A paragraph of the article.
    case body
    /// An item of a list inside the body.
    case list
    /// A correction or clarification by the publisher.
    case correction
    /// Page furniture: navigation, sharing, notices, related links, copyright.
    case boilerplate
}
