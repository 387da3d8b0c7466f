#pragma once
#include "modules/classes/import_pupils.hpp"

namespace truong::classes::pupil_import {

/// The record that a line is about and what hangs on it, as drafts.
class Sheets {
public:
    Sheets(const Reader& reader, calendar::SchoolYear year);

    /// Who he is. What was held against a register stands; the line does not change it.
    struct PersonAsk {
        const Reader& reader;
        const Identity& identity;
        std::optional<people::Person> known;
        const Standing& standing;
    };
    sheet::DraftPtr person(sheet::RowReader& line, const PersonAsk& ask) const;

    struct RecordAsk {
        const Reader& reader;
        std::optional<people::Pupil> known;
        sheet::DayOrder order;
        std::optional<Date> free_from;  // when another school's record of him is over
    };
    sheet::DraftPtr pupil(sheet::RowReader& line, const RecordAsk& ask) const;

    struct HangAsk {
        const Reader& reader;
        const Standing& standing;
        const Places::Place& place;
        const Identity& identity;
    };
    /// Whether the line says that he is no longer at the school.
    bool says_left(sheet::RowReader& line) const;
    /// Class, status, profile, sheet of the year, policy groups, measures.
    void hang(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const;

private:
    void enrol(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const;
    void close_year_before(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask,
                           Date next) const;
    void begin_state(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const;
    void fill_profile(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const;
    void fill_year(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const;
    void add_policies(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const;
    void measure(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const;
    void confirm_number(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const;
    /// The entry that the column names; a remark where none does.
    std::optional<Id<codes::CodeEntry>> code(sheet::RowReader& line, std::string_view column,
                                             std::string_view list) const;

    calendar::SchoolYear year_;
    std::map<std::string, CodeWords, std::less<>> lists_;
    std::map<Id<codes::CodeEntry>, people::PupilState> states_;
};

}  // namespace truong::classes::pupil_import
