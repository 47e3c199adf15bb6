/// The sections of a briefing, in order.
enum BriefingSection: String, Sendable, CaseIterable {
    case bottomLine, keyPoints, done, prospective, contested, background, timeline, people, statements, differences
    case watch, questions, judgment, sourcing, method, evidence

    /// The heading.
    var heading: String {
        switch self {
        case .bottomLine: "Bottom line"
        case .keyPoints: "Key points"
        case .done: "What is reported as done or said"
        case .prospective: "What is threatened, planned or conditional"
        case .contested: "What is alleged or denied"
        case .background: "Background that the articles recall"
        case .timeline: "Timeline"
        case .people: "Who is who"
        case .statements: "Statements and quotes"
        case .differences: "Where sources differ"
        case .watch: "What to watch"
        case .questions: "Open questions"
        case .judgment: "Analyst judgment"
        case .sourcing: "Sourcing"
        case .method: "Method and limits"
        case .evidence: "Evidence"
        }
    }

    /// Writes the section without its heading; nothing where the section has no place in this briefing.
    func blocks(_ briefing: Briefing) -> [MarkdownBlock] {
        switch self {
        case .bottomLine: BottomLineSection(briefing).blocks
        case .keyPoints: KeyPointsSection(briefing).blocks
        case .done: DoneSection(briefing).blocks
        case .prospective: ProspectiveSection(briefing).blocks
        case .contested: ContestedSection(briefing).blocks
        case .background: BackgroundSection(briefing).blocks
        case .timeline: TimelineSection(briefing).blocks
        case .people: PeopleSection(briefing).blocks
        case .statements: StatementsSection(briefing).blocks
        case .differences: DifferencesSection(briefing).blocks
        case .watch: WatchSection(briefing).blocks
        case .questions: QuestionsSection(briefing).blocks
        case .judgment: JudgmentSection(briefing).blocks
        case .sourcing: SourcingSection(briefing).blocks
        case .method: MethodSection(briefing).blocks
        case .evidence: EvidenceSection(briefing).blocks
        }
    }
}
