/// A document to read: a name and its bytes.
public struct SourceDocument: Sendable, Hashable {
    /// The name that messages and the model use: as the user gave it, relative to the folder it was found in.
    public var name: String
    /// The bytes.
    public var bytes: [UInt8]
    /// The media type, where the source states one.
    public var mediaType: String?
    /// The number of its first line, more than 1 when it is a later part of a stream.
    public var firstLine: Int

    /// Makes a document.
    public init(name: String, bytes: [UInt8], mediaType: String? = nil, firstLine: Int = 1) {
        self.name = name
        self.bytes = bytes
        self.mediaType = mediaType
        self.firstLine = firstLine
    }

    /// The file extension in lower case without the dot, empty when the name has none.
    public var fileExtension: String {
        let base = name.utf8.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? []
        guard let dot = base.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
        return String(decoding: base[(dot + 1)...].map(\.asciiLowercased), as: UTF8.self)
    }
}
