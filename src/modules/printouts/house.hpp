#pragma once
// What every paper of a school needs: who issues it, where and on which day.
#include "modules/printouts/api.hpp"
#include "platform/http/message.hpp"
#include "platform/pdf/official.hpp"
#include "platform/sheet/write_table.hpp"

namespace truong::printouts {

struct House {
    org::School school;
    std::string issuer;     // the school as its papers call it
    std::string authority;  // the nearest above the school, likewise
    std::string place;      // the commune; empty where nobody wrote it down
    Date day;
    std::optional<calendar::SchoolYear> year;
    bool preschool = false;  // and nothing else: its papers speak of children (trẻ), not of pupils
    std::set<Id<org::Grade>> preschool_grades;

    bool young(const classes::Class& in_class) const { return preschool_grades.contains(in_class.grade_id); }
    /// "học sinh"; what preschools say instead.
    std::string_view of_pupils() const { return preschool ? "trẻ" : "học sinh"; }
};
/// On the day that the paper is about; of the year, where it is about one.
House house_of(const Reader& reader, Date day, const std::optional<calendar::SchoolYear>& year = {});

/// Throws forbidden unless the actor works at a school.
void require_staff(const Reader& reader);
/// Throws forbidden unless he keeps the records of the whole school: half a book must not go out as a whole
/// one.
void require_keeper(const Reader& reader);
/// Who keeps the records of the whole school.
Condition keeps_whole_books(const Question& question);
/// Who may print what belongs to a class: who keeps records, or leads it.
Condition prints_class(const Question& question);
Condition prints_pupil(const Question& question);

/// "Bến Thành, ngày 05 tháng 9 năm 2026".
std::string place_and_date(const House& house);
pdf::OfficialHead head_of(const House& house);
/// The same over a sheet.
void set_head(const House& house, sheet::TableOut& table);

/// A file for whoever asked, kept by no cache.
http::Response paper(std::string bytes, PaperFormat format, const std::string& name);

/// All rows that the actor sees, however many there are.
template <class Row>
std::vector<Row> every_row(const Reader& reader, const Condition& condition = always(),
                           bool with_ended = false) {
    constexpr int page = 5'000;
    std::vector<Row> rows;
    Selection selection{.condition = condition, .limit = page, .with_ended = with_ended};
    for (bool more = true; more;) {
        const auto some = reader.all<Row>(selection);
        rows.insert(rows.end(), some.begin(), some.end());
        more = static_cast<int>(some.size()) == page;
        if (more) selection.after = some.back().id.value;
    }
    return rows;
}

}  // namespace truong::printouts
