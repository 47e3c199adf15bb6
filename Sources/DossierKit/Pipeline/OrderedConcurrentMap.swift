/// Transforms elements on all cores and returns the results in the order of the elements.
///
/// Bounded: as many tasks as there are cores and a little more, refilled as they end.
func orderedConcurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    width: Int = 8,
    _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    guard elements.count > 1 else { return elements.map(transform) }
    return await withTaskGroup(of: (Int, Result).self) { group in
        var next = 0
        func refill() {
            guard next < elements.count else { return }
            let index = next
            let element = elements[index]
            group.addTask { @concurrent in (index, transform(element)) }
            next += 1
        }
        for _ in 0..<width { refill() }
        var results = [Result?](repeating: nil, count: elements.count)
        while let (index, result) = await group.next() {
            results[index] = result
            refill()
        }
        return results.compactMap { $0 }
    }
}
