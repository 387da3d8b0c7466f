#pragma once
// What the school knows about both years, read in long lists.
#include "modules/rollover/rules.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::rollover {

struct Years {
    calendar::SchoolYear from, to;
};
Years years_of(const Reader& reader, const Plan& plan);

/// Every row that `condition` selects, page by page.
template <class Row> std::vector<Row> every(const Reader& reader, const Condition& condition = always()) {
    std::vector<Row> rows;
    Selection selection{.condition = condition, .limit = row_limit - 1};
    for (bool more = true; more;) {
        const auto page = reader.all<Row>(selection);
        rows.insert(rows.end(), page.begin(), page.end());
        more = static_cast<int>(page.size()) == selection.limit;
        if (more) selection.after = page.back().id.value;
    }
    return rows;
}

using Assignments = std::map<Id<classes::Class>, std::vector<staffing::TeachingAssignment>>;

struct SchoolFacts {
    OldYear old;
    std::vector<OldPupil> pupils;
    bool has_results = false;
    Assignments assignments;                  // of whole classes, by the class of this year
    std::set<Id<people::Pupil>> placed_next;  // in a class of the new year already
};
SchoolFacts gather(const Reader& reader, const Plan& plan);

/// Whether a grade's programme has a subject, asked once each.
class Programme {
public:
    Programme(const Reader& reader, Date day);
    bool has(Id<curriculum::Subject> subject, Id<org::Grade> grade) const;

private:
    struct Span {
        Id<org::Stage> stage;
        int first = 0, last = 0;
    };
    struct Place {
        Id<org::Stage> stage;
        int number = 0;
    };
    std::map<Id<curriculum::Subject>, std::vector<Span>> spans_;
    std::map<Id<org::Grade>, Place> grades_;
};

/// Classes of the year by id, and who is in them at some time.
std::map<Id<classes::Class>, classes::Class> classes_of(const Reader& reader, Id<calendar::SchoolYear> year);
template <class Value>
std::set<Id<classes::Class>> ids_in(const std::map<Id<classes::Class>, Value>& classes) {
    std::set<Id<classes::Class>> ids;
    for (const auto& [id, value] : classes) ids.insert(id);
    return ids;
}

}  // namespace truong::rollover
