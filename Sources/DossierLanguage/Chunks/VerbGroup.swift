/// A verb with its auxiliaries: "has not been arrested", "to impose", "would consider".
public struct VerbGroup: Sendable, Hashable {
    /// Its tokens, from the first auxiliary or "to" to the main verb.
    public var tokens: Range<Int>
    /// The index of the main verb.
    public var main: Int
    /// The main verb's infinitive.
    public var lemma: String
    /// The form of the first verb of the group, which says whether the group is finite.
    public var form: VerbForm
    /// The form of the main verb.
    public var mainForm: VerbForm
    /// The modal's lemma: "will", "would", "may".
    public var modal: String?
    /// The token of the modal.
    public var modalToken: Int?
    /// The token of the "not", "never" or contracted auxiliary that negates it.
    public var negation: Int?
    /// Whether it is passive: "was arrested", and a bare participle such as "troops deployed in …".
    public var isPassive: Bool
    /// Whether it is perfect: "has arrested".
    public var isPerfect: Bool
    /// Whether it is an infinitive with "to".
    public var isInfinitive: Bool
    /// Whether "be" with "to" says that something is planned: "are to meet".
    public var isToBe: Bool
    /// The adverbs inside it.
    public var adverbs: [Int]

    /// Whether it can be the verb of a main clause.
    public var isFinite: Bool { !isInfinitive && (form.isFinite || modal != nil) }

    /// Makes a group of one verb; the other fields are set as the group is read.
    public init(main: Int, lemma: String, form: VerbForm) {
        tokens = main..<(main + 1)
        self.main = main
        self.lemma = lemma
        self.form = form
        mainForm = form
        isPassive = false
        isPerfect = false
        isInfinitive = false
        isToBe = false
        adverbs = []
    }
}
