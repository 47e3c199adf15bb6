/// A bar on standard error, drawn only on a terminal and only once more than a second of work is left.
struct ProgressBar {
    private let total: Int
    private let isEnabled: Bool
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var isShown = false

    /// Makes a bar for a number of documents.
    init(total: Int, isEnabled: Bool) {
        self.total = total
        self.isEnabled = isEnabled && total > 1
        start = clock.now
    }

    /// Draws the bar for a number of documents done.
    mutating func update(_ done: Int) {
        guard isEnabled, done > 0, total > 0 else { return }
        let elapsed = start.duration(to: clock.now)
        let left = elapsed / done * max(0, total - done)
        guard isShown || left > .seconds(1) else { return }
        isShown = true
        let width = 30
        let filled = min(width, width * done / total)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        StandardStream.error.write(Array("\r\(bar) \(done)/\(total)  \(left.components.seconds) s left \u{1B}[K".utf8))
    }

    /// Takes the bar away.
    func clear() {
        if isShown { StandardStream.error.write(Array("\r\u{1B}[K".utf8)) }
    }
}
