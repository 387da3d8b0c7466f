#pragma once
// The list of staff as schools keep it in spreadsheets: one line becomes a person, his staff record, and what
// the databases ask about him.
#include <map>
#include <set>

#include "modules/people/api.hpp"
#include "modules/people/import_text.hpp"
#include "platform/sheet/entity_planner_names.hpp"
#include "platform/sheet/plan.hpp"

namespace truong::people::staff_import {

std::vector<sheet::SheetColumn> columns();

/// What a line says about who somebody is.
struct Identity {
    Person person;         // without id; blank where the line says nothing
    std::string name_key;  // folded
    std::string code;      // of the school's own
};

/// What stands at the school, and who is known to the server by the numbers of some lines.
struct Standing {
    std::map<std::string, std::set<Id<Person>>> by_sector_code, by_number;  // of the whole server
    std::map<Id<Person>, Person> persons;                                   // whom the school knows
    std::map<Id<Person>, StaffMember> members;                              // open ones
    std::multimap<std::string, Id<Person>> by_name;                         // of these, folded
    std::map<std::string, Id<Person>> by_code;
    std::map<Id<StaffMember>, StaffProfile> profiles;
    std::map<Id<StaffMember>, StaffStatus> statuses;
    std::map<Id<StaffMember>, Contract> contracts;
    std::map<Id<StaffMember>, std::vector<StaffPost>> posts;
    std::map<Id<StaffMember>, std::vector<Qualification>> qualifications;
    std::set<std::pair<Id<Person>, VerifiedField>> verified;  // against a register or a chip
};
struct Numbers {
    std::set<std::string> sector_codes, personal;
};
Standing standing_of(const Reader& reader, const Numbers& numbers);

/// The lists of codes that lines name entries of.
class Lists {
public:
    explicit Lists(const Reader& reader);
    /// The entry that the column names; where none is, or several are, a warning.
    std::optional<Id<codes::CodeEntry>> entry(sheet::RowReader& line, std::string_view column,
                                              std::string_view list) const;
    std::optional<Id<codes::CodeEntry>> by_code(std::string_view list, std::string_view code) const;
    /// Nothing where neither a column nor the position tells.
    std::optional<StaffKind> kind(sheet::RowReader& line) const;

private:
    std::string position_of_teachers(const Reader& reader) const;
    std::map<std::string, sheet::NamedRows, std::less<>> lists_;
    std::map<std::pair<std::string, std::string>, Id<codes::CodeEntry>> by_code_;
    std::map<Id<codes::CodeEntry>, std::string> codes_;
};

/// Drafts of what hangs on a staff record.
class Records {
public:
    Records(const Reader& reader, const Standing& standing, const Lists& lists,
            const sheet::SheetTable& table)
        : reader_(reader), standing_(standing), lists_(lists), table_(table) {}
    void plan(sheet::RowReader& line, const sheet::DraftPtr& member) const;

private:
    void add_profile(sheet::RowReader& line, const sheet::DraftPtr& member) const;
    void add_status(sheet::RowReader& line, const sheet::DraftPtr& member) const;
    void add_contract(sheet::RowReader& line, const sheet::DraftPtr& member) const;
    void add_post(sheet::RowReader& line, const sheet::DraftPtr& member) const;
    void add_qualification(sheet::RowReader& line, const sheet::DraftPtr& member) const;
    std::optional<Date> day(sheet::RowReader& line, std::string_view column) const;
    template <class Row>
    void push(sheet::RowReader& line, const sheet::DraftPtr& member, const std::optional<Row>& before,
              const Row& row) const;

    const Reader& reader_;
    const Standing& standing_;
    const Lists& lists_;
    const sheet::SheetTable& table_;
};

void declare_sentences(Catalog& catalog);

}  // namespace truong::people::staff_import
