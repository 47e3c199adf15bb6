/// Why a unit is page furniture by its own form.
enum FurnitureKind: String {
    /// A label or a control: "Share", "Advertisement", "Sign in".
    case label
    /// A count: "14 comments", "2,192 shares".
    case count
    /// A row of links on one line: "Home | News | Sport".
    case links
    /// A notice about cookies, privacy, newsletters, subscriptions or the browser.
    case notice
    /// A copyright line.
    case copyright
    /// Marks, digits, a web address or a handle without words.
    case symbols
    /// A pointer to another article: "Read more: …".
    case pointer
    /// The head of a list of other articles: "Related", "Most read".
    case relatedHead
    /// The head of readers' comments.
    case commentsHead
    /// A note on the author, the editing or the source at the end.
    case authorNote

    /// The rule that a block of this kind names.
    var rule: String {
        switch self {
        case .label: "furniture-label"
        case .count: "furniture-count"
        case .links: "furniture-links"
        case .notice: "furniture-notice"
        case .copyright: "copyright"
        case .symbols: "furniture-symbols"
        case .pointer: "read-more"
        case .relatedHead: "related-head"
        case .commentsHead: "comments-head"
        case .authorNote: "author-note"
        }
    }
}
