import Foundation
import Testing

@Suite struct ExtractTests {
    private func lines(_ input: String, _ arguments: [String] = []) throws -> (BuiltCommand.Result, [[String: Any]]) {
        let result = try BuiltCommand.run(["extract"] + arguments, input: Data(input.utf8))
        let objects = try result.text.components(separatedBy: "\n").filter { !$0.isEmpty }
            .map { line in
                try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            }
        return (result, objects)
    }

    @Test func oneLineComesOutForEachThatGoesIn() throws {
        let (result, objects) = try lines(
            """
            {"id": "a1", "text": "Talks began in Geneva on Monday.", "published": "2023-09-21", "title": null}
            this is no object
            {"id": "a2", "html": "<p>Talks.</p>"}
            {"text": "No id."}
            {"id": "a3", "text": "Zürich – “ok”"}

            """
        )
        #expect(result.status == 2)
        #expect(objects.count == 5)
        #expect(objects.map { $0["id"] as? String } == ["a1", nil, "a2", nil, "a3"])
        for index in [1, 2, 3] {
            let error = try #require(objects[index]["error"] as? [String: Any])
            #expect(error["line"] as? Int == index + 1)
            #expect((error["message"] as? String)?.isEmpty == false)
        }
        #expect((objects[2]["error"] as? [String: Any])?["code"] as? String == "format.unsupported")
        #expect(objects[0]["schema"] as? String == "dossier/1")
        let article = try #require(objects[4]["article"] as? [String: Any])
        #expect(article["text"] as? String == "Zürich – “ok”")
    }

    @Test func aLineThatIsSplitBetweenReadsIsOne() throws {
        let long = String(repeating: "Talks went on. ", count: 40_000)
        let (result, objects) = try lines(
            #"{"id": "a1", "text": "\#(long)"}"# + "\n" + #"{"id": "a2", "text": "End."}"#
        )
        #expect(result.status == 0)
        #expect(objects.map { $0["id"] as? String } == ["a1", "a2"])
    }
}
