/// A season of the northern year; winter begins in December and bears the number of that year.
enum Season: String, Sendable, Hashable, CaseIterable {
    case winter = "WI"
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"

    /// Its first month.
    var month: Int {
        switch self {
        case .winter: 12
        case .spring: 3
        case .summer: 6
        case .autumn: 9
        }
    }
}
