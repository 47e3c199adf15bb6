/// Whether the words around a time expression speak of the past or the future.
enum Tense: Sendable, Hashable {
    case past
    case future
    case unknown
}
