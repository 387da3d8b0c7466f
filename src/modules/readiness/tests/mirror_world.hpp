#pragma once
// A school with a family, seen in the mirror: whoever asks, and what is answered.
#include "modules/families/tests/family_world.hpp"
#include "modules/readiness/api.hpp"

namespace truong::readiness {

class MirrorWorld : public families::FamilyWorld {
protected:
    MirrorWorld() { principal = staff("Lê Thị Hiệu Trưởng", world.school, Role::principal).actor; }

    int status(const Actor& actor, const std::string& line, const std::string& body = {}) {
        return world.call(actor, line, body).status;
    }
    json::Value data(const Actor& actor, const std::string& line, const std::string& body = {}) {
        const auto answer = world.call(actor, line, body);
        EXPECT_EQ(answer.status / 100, 2) << line << answer.body;
        const json::Value whole = json::parse(answer.body);
        const json::Value* found = whole.find("data");
        return found ? *found : json::Value{};
    }
    /// Place and code of each fault.
    std::string refused(const Actor& actor, const std::string& line, const std::string& body) {
        const auto answer = world.call(actor, line, body);
        EXPECT_GE(answer.status, 400) << line << answer.body;
        const json::Value whole = json::parse(answer.body);
        std::string said;
        if (const json::Value* faults = whole.find("findings"))
            for (const json::Value& each : faults->items)
                said += each.find("path")->text + ' ' + each.find("code")->text + '\n';
        return said;
    }
    json::Value mirror_of(const Actor& actor, const std::string& more = {}) {
        return data(actor, "GET /api/v1/readiness/mirror?framework=THS" + more);
    }
    static json::Value named(const json::Value& list, std::string_view member, std::string_view value) {
        for (const json::Value& each : list.items)
            if (each.find(member) && each.find(member)->text == value) return each;
        ADD_FAILURE() << "no " << value;
        return {};
    }
    json::Value indicator_of(const std::string& code) {
        return data(principal, "GET /api/v1/readiness/indicator?framework=THS&code=" + code);
    }
    /// "1/3" of one part.
    std::string part(const std::string& code, const std::string& key) {
        const json::Value all = indicator_of(code);
        const json::Value one = named(*all.find("parts"), "key", key);
        return one.find("numerator")->text + '/' + one.find("denominator")->text;
    }
    std::string level(const std::string& code) { return indicator_of(code).find("level")->text; }
    void match(Id<people::Person> person, people::MatchState state) {
        world.write(principal, [&](Tx& tx) {
            auto check =
                tx.first<people::PopulationCheck>(where<&people::PopulationCheck::person_id> == person);
            if (!check) check = people::PopulationCheck{.person_id = person};
            check->state = state;
            check->checked_on = tx.today();
            tx.put(*check);
        });
    }
    void follow(Measuring how = Measuring::what_changed) {
        refresh(world.store(), {"test.follow", {}, {}}, world.school, how);
    }
    std::string leader_id() {
        const auto mine = world.all<people::StaffMember>(
            principal, where<&people::StaffMember::person_id> == principal.person);
        return text("stm", mine.at(0).id.value);
    }
    std::string attest_body(const std::string& node, int wanted, const std::string& more = {}) {
        return R"({"framework_code": "THS", "node_code": ")" + node + R"(", "level": )"
               + std::to_string(wanted) + R"(, "narrative": "Biên bản", "attester_id": ")" + leader_id() + '"'
               + more + '}';
    }
    Actor principal;
};

}  // namespace truong::readiness
