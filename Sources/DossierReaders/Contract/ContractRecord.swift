import DossierCore
import Foundation

/// One line of the contract's input, checked.
struct ContractRecord {
    /// The article itself.
    enum Content {
        /// Plain text.
        case text(String)
        /// A web page.
        case html(String)
    }

    /// Why a line is no record, and the id that it gives all the same.
    struct Fault: Error {
        /// The id, if the line gives one.
        var id: RecordID?
        /// What was found and what was expected.
        var reason: String
    }

    /// The id as given.
    var id: String
    /// The article itself.
    var content: Content
    /// The publication date as given.
    var published: String?
    /// The headline as given.
    var title: String?
    /// The address as given.
    var url: String?
    /// The publisher as given.
    var publisher: String?

    /// Reads a line.
    init(json line: ArraySlice<UInt8>) throws(Fault) {
        let fields: [String: JSONField]
        do {
            fields = try JSONDecoder().decode([String: JSONField].self, from: Data(line))
        } catch {
            guard case DecodingError.typeMismatch = error else { throw Fault(reason: "the line is not JSON") }
            throw Fault(reason: "the line is JSON but no object with an 'id' and a 'text'")
        }
        let text = try Self.text("id", in: fields, id: nil)
        guard let text, !text.isEmpty else { throw Fault(reason: "the record has no 'id'") }
        id = text
        let known = RecordID(text)
        switch (try Self.text("text", in: fields, id: known), try Self.text("html", in: fields, id: known)) {
        case (let text?, nil): content = .text(text)
        case (nil, let html?): content = .html(html)
        case (nil, nil): throw Fault(id: known, reason: "the record has neither 'text' nor 'html'")
        default: throw Fault(id: known, reason: "the record has both 'text' and 'html'; give one of them")
        }
        published = try Self.text("published", in: fields, id: known)?.nonEmpty
        title = try Self.text("title", in: fields, id: known)?.nonEmpty
        url = try Self.text("url", in: fields, id: known)?.nonEmpty
        publisher = try Self.text("publisher", in: fields, id: known)?.nonEmpty
    }

    /// A field's text, nil when it is absent or null.
    private static func text(
        _ name: String,
        in fields: [String: JSONField],
        id: RecordID?
    ) throws(Fault) -> String? {
        switch fields[name] {
        case .text(let value): return value
        case .null, nil: return nil
        case .other(let kind): throw Fault(id: id, reason: "the field '\(name)' is \(kind); it must be a text or null")
        }
    }
}

/// A value of a record, as far as the contract cares.
private enum JSONField: Decodable {
    case text(String)
    case null
    case other(String)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if (try? container.decode(Bool.self)) != nil {
            self = .other("true or false")
        } else if (try? container.decode(Double.self)) != nil {
            self = .other("a number")
        } else {
            self = .other("a list or an object")
        }
    }
}

extension String {
    /// The text, nil when it is empty.
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
