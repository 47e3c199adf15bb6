/// How far a sentence has come: a clause wants exactly one finite verb, and the main clause wants one before the end.
enum ClauseStage {
    /// The number of stages.
    ///
    /// 0: the main verb is still to come. 1: it has come, in this clause. 2: a relative or subordinate clause stands before the
    /// main verb and wants its own. 3: the main verb has come and a new clause may have begun.
    static let count = 4

    /// The stage after a tag, and what going there costs.
    static func next(_ stage: Int, _ tag: FineTag, isClausal: Bool) -> (stage: Int, penalty: Float) {
        if tag.isFinite {
            switch stage {
            case 0, 3: return (isClausal ? 3 : 1, 0)
            case 1: return (isClausal ? 3 : 1, 2.2)
            default: return (0, 0)
            }
        }
        switch tag {
        case .stop: return (0, stage == 0 || stage == 2 ? 1.6 : 0)
        case .relative, .subordinator: return (stage == 0 ? 2 : stage == 1 ? 3 : stage, 0)
        case .comma, .coordinator, .quote, .bracket:
            return (stage == 1 ? 3 : stage == 2 && tag == .comma ? 0 : stage, 0)
        default: return (stage, 0)
        }
    }
}
