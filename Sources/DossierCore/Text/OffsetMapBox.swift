import Synchronization

/// The offset map of the article that is being coded, exchanged as coding goes from article to article.
///
/// `userInfo` is fixed when a coder is made, but a saved dossier holds many articles, each with its own map. The box is
/// set by ``AnnotatedArticle`` before it codes its spans, and belongs to one coder.
public final class OffsetMapBox: Sendable {
    private let state = Mutex<OffsetMap?>(nil)

    /// Makes an empty box: spans are coded as bytes until a map is set.
    public init() {}

    /// The current map.
    public var map: OffsetMap? {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}

extension CodingUserInfoKey {
    /// The key under which a coder carries its ``OffsetMapBox``.
    static let offsetMapBox = CodingUserInfoKey(rawValue: "dossier.offsetMapBox")
}

extension Encoder {
    /// The coder's box, when spans are to be written in scalars.
    var offsetMapBox: OffsetMapBox? { CodingUserInfoKey.offsetMapBox.flatMap { userInfo[$0] } as? OffsetMapBox }
    /// The current article's map.
    var offsetMap: OffsetMap? { offsetMapBox?.map }
}

extension Decoder {
    /// The coder's box, when spans are read in scalars.
    var offsetMapBox: OffsetMapBox? { CodingUserInfoKey.offsetMapBox.flatMap { userInfo[$0] } as? OffsetMapBox }
    /// The current article's map.
    var offsetMap: OffsetMap? { offsetMapBox?.map }
}
