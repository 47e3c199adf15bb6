import DossierCore
import DossierLanguage

/// Names the contexts of a sentence from its words.
struct ContextReader: Sendable {
    private let contexts: [String: EventContext]

    /// The built-in words.
    static let standard = ContextReader()

    private init() {
        var contexts: [String: EventContext] = [:]
        for line in FrameParser.lines(ContextTable.table) {
            let halves = line.split(separator: ":")
            guard halves.count == 2, let context = EventContext(rawValue: String(halves[0])) else { continue }
            for word in halves[1].split(separator: " ") { contexts[String(word)] = context }
        }
        self.contexts = contexts
    }

    /// The contexts of a row of tags, in the order of the code list.
    func contexts(of tags: ArraySlice<WordTag>) -> [EventContext] {
        let found = Set(tags.compactMap { contexts[$0.lemma] })
        return EventContext.allCases.filter(found.contains)
    }
}
