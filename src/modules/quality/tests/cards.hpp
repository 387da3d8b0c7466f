#pragma once
// A world with cards, whose quality is judged, and what is stored of it.
#include "modules/quality/api.hpp"
#include "platform/store/undo.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {

using quality::DataFinding;
using quality::RecordScore;
using toy::Card;
using Lines = std::vector<std::string>;

class Cards : public Both {
protected:
    std::string name_of_record(Id<Card> id) const {
        std::string text;
        append_id(text, "crd", id.value);
        return text;
    }
    Card put(Card card) { return world.put(world.principal, std::move(card)); }
    void end(Id<Card> id) {
        world.write(world.principal, [&](Tx& tx) { tx.end(id); });
    }
    /// A class of this school year that the person leads.
    Id<classes::Class> add_class(Tx& tx, const std::string& name,
                                 std::optional<people::StaffMember> leader = {}) {
        const auto year = calendar::year_on(tx, tx.today());
        const auto grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"));
        const auto made = tx.put(classes::Class{.year_id = year->id, .grade_id = grade->id, .name = name});
        if (leader)
            tx.put(classes::Homeroom{
                .class_id = made.id, .staff_member_id = leader->id, .valid_from = tx.today()});
        return made.id;
    }
    /// The change set that the work was.
    std::int64_t in_one_set(const std::function<void(Tx&)>& work) {
        std::int64_t set = 0;
        world.write(world.principal, [&](Tx& tx) {
            work(tx);
            set = tx.change_set();
        });
        return set;
    }
    /// "name toy_card_shared 2", by the names of the cards.
    Lines found(const Card& card) {
        Lines lines;
        for (const DataFinding& finding :
             world.all<DataFinding>(world.system, where<&DataFinding::record> == name_of_record(card.id))) {
            std::string line = finding.code + (finding.accepted ? " accepted" : "");
            if (!finding.args.empty()) line += ' ' + finding.args.substr(0, finding.args.find('\n'));
            lines.push_back(std::move(line));
        }
        std::sort(lines.begin(), lines.end());
        return lines;
    }
    RecordScore score(const Card& card) {
        const auto scores =
            world.all<RecordScore>(world.system, where<&RecordScore::record> == name_of_record(card.id));
        EXPECT_EQ(scores.size(), 1u);
        return scores.empty() ? RecordScore{} : scores.front();
    }
    /// Everything that is stored, without ids and without the days on which
    /// something happened.
    Lines stored() {
        Lines lines;
        const auto add = [&](const Entity& entity, auto row) {
            row.id = {};
            std::string line;
            encode(entity, &row, line);
            lines.push_back(entity.table + line);
        };
        world.read(world.system, [&](const Reader& reader) {
            for (DataFinding row : reader.all<DataFinding>()) {
                row.found_on = {};
                add(reader.catalog().of(type_key<DataFinding>()), row);
            }
            for (RecordScore row : reader.all<RecordScore>()) {
                row.touched_on = {};
                add(reader.catalog().of(type_key<RecordScore>()), row);
            }
        });
        std::sort(lines.begin(), lines.end());
        return lines;
    }
    /// The same, derived from an empty table.
    Lines from_nothing() {
        world.write(world.system, [&](Tx& tx) {
            for (const char* table : {"quality_data_finding", "quality_record_score"})
                db::Query(tx.connection(), "delete from " + std::string(table)).run();
            for (const auto school : {world.school, world.other_school}) quality::refresh_school(tx, school);
        });
        return stored();
    }
    json::Value data(const Actor& actor, const std::string& line, const std::string& body = {}) {
        const http::Response response = world.call(actor, line, body);
        EXPECT_EQ(response.status, 200) << line << '\n' << response.body;
        const json::Value answer = json::parse(response.body);
        return answer.find("data") ? *answer.find("data") : answer;
    }
    std::string refusal(const Actor& actor, const std::string& line, const std::string& body = {}) {
        const http::Response response = world.call(actor, line, body);
        const json::Value problem = json::parse(response.body);
        const json::Value* findings = problem.find("findings");
        std::string text = std::to_string(response.status);
        if (findings)
            for (const json::Value& finding : findings->items) text += ' ' + finding.find("code")->text;
        return text;
    }
    /// Those of the worklist, by code.
    Lines listed(const Actor& actor, const std::string& query = {}) {
        Lines codes;
        for (const json::Value& item : data(actor, "GET /api/v1/quality/worklist" + query).items)
            codes.push_back(item.find("code")->text);
        return codes;
    }
};

}  // namespace truong::test
