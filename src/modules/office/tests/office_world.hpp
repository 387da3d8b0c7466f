#pragma once
// A school with a principal and three others, and what the tests do with its documents.
#include "modules/office/entities.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::office {

class OfficeWorld : public test::Both {
protected:
    OfficeWorld() : clerk(world.principal) {
        for (const char* name : {"Lê Thu An", "Trần Văn Bình", "Phạm Thị Cúc"})
            world.write(clerk, [&](Tx& tx) {
                staff.push_back(
                    people::register_staff_member(tx, {.full_name = name, .valid_from = day("2020-08-01")}));
            });
    }

    static Date day(std::string_view iso) { return *parse_date(iso); }
    Actor as(const people::StaffMember& member) const {
        return {.hat = Hat::staff,
                .account = {900 + member.id.value % 50},
                .person = member.person_id,
                .school = world.school,
                .roles = {Role::teacher}};
    }
    Id<DocumentType> type(const std::string& code) {
        return world.all<DocumentType>(world.system, where<&DocumentType::code> == code).at(0).id;
    }
    Id<Topic> topic(const std::string& code) {
        return world.all<Topic>(world.system, where<&Topic::code> == code).at(0).id;
    }
    template <class Out, class In> Out act(const Actor& actor, Out (*service)(Tx&, const In&), const In& in) {
        Out out{};
        world.write(actor, [&](Tx& tx) { out = service(tx, in); });
        return out;
    }
    template <class Out, class In>
    test::Seen refused(const Actor& actor, Out (*service)(Tx&, const In&), const In& in) {
        return test::problem_of([&] { act(actor, service, in); });
    }
    Document written(const std::string& code, const std::string& title = "Văn bản thử",
                     std::vector<ChosenTopic> topics = {}) {
        return act(clerk, draft,
                   NewDocument{.type_id = type(code),
                               .title = title,
                               .signer = "Hiệu trưởng",
                               .digitally_signed = true,
                               .topics = std::move(topics)});
    }
    Document issued(const std::string& code, const std::string& title = "Văn bản thử",
                    std::vector<ChosenTopic> topics = {}) {
        return act(clerk, issue, Issue{.id = written(code, title, std::move(topics)).id});
    }
    Document arrived(const std::string& title = "Công văn của Sở") {
        return act(clerk, register_arrival,
                   Arrival{.type_id = type("CV"), .title = title, .author = "Sở GD&ĐT", .symbol = "5/SGDĐT"});
    }
    std::vector<ReadingRequest> requests(Id<Document> document) {
        return world.all<ReadingRequest>(world.system, where<&ReadingRequest::document_id> == document);
    }
    ReadingRequest request_of(Id<Document> document, const people::StaffMember& member) {
        for (const ReadingRequest& request : requests(document))
            if (request.staff_member_id == member.id) return request;
        throw std::logic_error("he was not asked");
    }
    void read_by(Id<Document> document, const people::StaffMember& member) {
        act(as(member), confirm, WhichReading{.id = request_of(document, member).id});
    }
    ChecklistItem item(const std::string& code) {
        std::vector<ChecklistItem> items;
        world.read(clerk, [&](const Reader& reader) { items = checklist(reader, {}); });
        for (const ChecklistItem& one : items)
            if (one.code == code) return one;
        throw std::logic_error("no such topic");
    }
    facts::Measured measured(std::string_view code) {
        facts::Measured result;
        world.read(world.system, [&](const Reader& reader) {
            for (const SchoolFact& fact : reader.store().contributions().school_facts)
                if (fact.code == code) result = fact.measure(reader, world.school);
        });
        return result;
    }
    std::vector<facts::CountedRow> rows_of(std::string_view code) {
        std::vector<facts::CountedRow> rows;
        world.read(world.system, [&](const Reader& reader) {
            for (const SchoolFact& fact : reader.store().contributions().school_facts)
                if (fact.code == code) fact.append_rows(reader, world.school, rows);
        });
        return rows;
    }

    Actor clerk;
    std::vector<people::StaffMember> staff;
};

}  // namespace truong::office
