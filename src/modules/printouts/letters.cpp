// Letters: one text, filled for each of many.
#include <algorithm>

#include "modules/printouts/entities.hpp"
#include "modules/printouts/fields.hpp"
#include "modules/printouts/messages.hpp"
#include "modules/printouts/rules.hpp"
#include "modules/printouts/samples.hpp"

namespace truong::printouts {

namespace {

using pdf::Align;

/// Of all letters together: some thousands of pages. Each letter ends as a page of its own besides.
constexpr std::size_t most_lines = 150'000;

/// A letter with its values, one piece of text after the other.
struct FilledLetters {
    House house;
    LetterTemplate letter;
    std::vector<std::string> titles, bodies;
    sheet::TableOut table;
};

/// The parts of a text with the place of each field among `fields`.
struct Prepared {
    std::vector<Piece> pieces;
    std::vector<std::size_t> places;  // of the pieces that are fields, in order
};

Prepared prepared(const Catalog& catalog, LetterFor whose, std::string_view text,
                  std::vector<MergeField>& fields) {
    Prepared made{.pieces = pieces_of(text)};
    for (const Piece& piece : made.pieces) {
        if (!piece.field) continue;
        made.places.push_back(place_among(fields, require_field(catalog, whose, piece.text)));
    }
    return made;
}

std::string filled(const Prepared& text, const Merge& merge, const Subject& subject) {
    std::string out;
    std::size_t next = 0;
    for (const Piece& piece : text.pieces) {
        const std::string value = piece.field ? merge.value(text.places[next++], subject) : piece.text;
        out += piece.field && value.empty() ? "…………" : value;
    }
    return out;
}

void require_known(const Catalog& catalog, const LetterTemplate& letter) {
    Findings findings;
    for (const auto& [text, path] : {std::pair(&letter.title, "title"), std::pair(&letter.body, "body")})
        for (Findings part :
             {check_braces(*text, path), check_fields(catalog, letter.letter_for, fields_in(*text), path)})
            findings.insert(findings.end(), part.begin(), part.end());
    require(std::move(findings));
}

/// Each field once, after the name.
void fill_table(const Asked& asked, const LetterTemplate& letter, sheet::TableOut& table) {
    const Catalog& catalog = asked.reader.catalog();
    std::vector<MergeField> fields{require_field(catalog, letter.letter_for, "full_name")};
    for (const std::string* text : {&letter.title, &letter.body})
        for (const std::string& name : fields_in(*text))
            place_among(fields, require_field(catalog, letter.letter_for, name));
    const Merge merge(asked, fields);
    table.name = letter.name;
    for (const MergeField& field : fields) table.columns.push_back(field.label);
    for (const Subject& subject : asked.subjects) {
        auto& row = table.rows.emplace_back();
        for (std::size_t i = 0; i < fields.size(); ++i) row.emplace_back(merge.value(i, subject));
    }
}

FilledLetters fill(const Reader& reader, const LetterTemplate& letter, const std::vector<Subject>& subjects,
                   PaperFormat format) {
    require_printable(subjects);
    require_known(reader.catalog(), letter);
    FilledLetters letters{.house = house_of(reader, reader.today()), .letter = letter};
    const Asked asked{reader, subjects, letters.house};
    if (format == PaperFormat::xlsx) {
        fill_table(asked, letter, letters.table);
        return letters;
    }
    std::vector<MergeField> fields;
    const Prepared title = prepared(reader.catalog(), letter.letter_for, letter.title, fields);
    const Prepared body = prepared(reader.catalog(), letter.letter_for, letter.body, fields);
    const Merge merge(asked, std::move(fields));
    std::size_t lines = 0;
    for (const Subject& subject : subjects) {
        letters.titles.push_back(filled(title, merge, subject));
        letters.bodies.push_back(filled(body, merge, subject));
        lines += lines_of(letters.titles.back()) + lines_of(letters.bodies.back());
        if (lines > most_lines) throw Problem(ProblemKind::too_large, {{"", "letters_too_long"}});
    }
    return letters;
}

void set_body(pdf::Document& document, std::string_view body) {
    while (!body.empty()) {
        const std::size_t end = std::min(body.find('\n'), body.size());
        const std::string_view line = body.substr(0, end);
        body.remove_prefix(std::min(end + 1, body.size()));
        if (line.empty() || line == "\r")
            document.space(3);
        else
            document.text(line, {.align = Align::justify, .space_after_mm = 2, .first_line_mm = 10});
    }
}

std::string set_letters(const FilledLetters& letters) {
    pdf::require_fonts();
    pdf::Document document({.title = letters.letter.name, .author = letters.house.school.name});
    for (std::size_t i = 0; i < letters.bodies.size(); ++i) {
        if (i > 0) document.new_page();
        pdf::OfficialHead head = head_of(letters.house);
        head.place_and_date = place_and_date(letters.house);
        official_head(document, head);
        document.space(2);
        if (!letters.titles[i].empty())
            document.text(letters.titles[i],
                          {.size_pt = 15, .bold = true, .align = Align::center, .space_after_mm = 5});
        set_body(document, letters.bodies[i]);
        document.space(6);
        if (!letters.letter.signer.empty()) signatures(document, {.right_post = letters.letter.signer});
    }
    return document.finish();
}

http::Response answer(FilledLetters letters, PaperFormat format) {
    std::string bytes = format == PaperFormat::pdf ? set_letters(letters) : sheet::xlsx_of({letters.table});
    return paper(std::move(bytes), format, letters.letter.name);
}

void require_for(const LetterTemplate& letter, LetterFor whose) {
    if (letter.letter_for != whose)
        throw Problem(ProblemKind::invalid, {{"template_id", "letter_for_others"}});
}

/// Reads in one transaction, sets after it: pango needs no database.
template <class Gather>
http::Response print_letters(const Visit& visit, Id<LetterTemplate> id, PaperFormat format, Gather gather) {
    FilledLetters letters;
    visit.store.read(visit.actor, visit.operation, [&](const Reader& reader) {
        require_staff(reader);
        const LetterTemplate letter = reader.get(id);
        letters = fill(reader, letter, gather(reader, letter), format);
    });
    return answer(std::move(letters), format);
}

http::Response template_letters(const Visit& visit) {
    const auto asked = input_of<TemplateLetters>(visit);
    return print_letters(visit, asked.id, asked.format,
                         [&](const Reader& reader, const LetterTemplate& letter) {
                             if (letter.letter_for == LetterFor::pupil) {
                                 if (asked.class_id) return pupils_of(reader, reader.get(*asked.class_id));
                                 if (asked.pupil_id)
                                     return pupils_of(reader, std::set{*asked.pupil_id}, reader.today());
                             } else if (asked.staff_member_id) {
                                 return staff_of(reader, {*asked.staff_member_id}, reader.today());
                             } else if (!asked.class_id && !asked.pupil_id) {
                                 return all_staff(reader, reader.today());
                             }
                             throw Problem(ProblemKind::invalid, {{"class_id", "choose_whom"}});
                         });
}

http::Response class_letters(const Visit& visit) {
    const auto asked = input_of<ClassLetters>(visit);
    return print_letters(visit, asked.template_id, asked.format,
                         [&](const Reader& reader, const LetterTemplate& letter) {
                             require_for(letter, LetterFor::pupil);
                             return pupils_of(reader, reader.get(asked.id));
                         });
}

http::Response pupil_letter(const Visit& visit) {
    const auto asked = input_of<PupilLetter>(visit);
    return print_letters(visit, asked.template_id, PaperFormat::pdf,
                         [&](const Reader& reader, const LetterTemplate& letter) {
                             require_for(letter, LetterFor::pupil);
                             return pupils_of(reader, std::set{asked.id}, reader.today());
                         });
}

http::Response staff_letter(const Visit& visit) {
    const auto asked = input_of<StaffLetter>(visit);
    return print_letters(visit, asked.template_id, PaperFormat::pdf,
                         [&](const Reader& reader, const LetterTemplate& letter) {
                             require_for(letter, LetterFor::staff_member);
                             return staff_of(reader, {asked.id}, reader.today());
                         });
}

http::Response chosen_letters(const Visit& visit) {
    const auto asked = input_of<ChosenLetters>(visit);
    std::set<Id<people::Pupil>> pupils;
    std::set<Id<people::StaffMember>> staff;
    for (const LetterRecipient& recipient : asked.recipients) {
        if (recipient.pupil_id) pupils.insert(*recipient.pupil_id);
        if (recipient.staff_member_id) staff.insert(*recipient.staff_member_id);
    }
    return print_letters(
        visit, asked.template_id, asked.format, [&](const Reader& reader, const LetterTemplate& letter) {
            return letter.letter_for == LetterFor::pupil ? pupils_of(reader, pupils, reader.today())
                                                         : staff_of(reader, staff, reader.today());
        });
}

}  // namespace

std::vector<LetterText> letter_texts(const Reader& reader, const LetterTemplate& letter,
                                     const std::vector<Subject>& subjects) {
    require_for(letter, LetterFor::pupil);
    FilledLetters filled = fill(reader, letter, subjects, PaperFormat::pdf);
    std::vector<LetterText> texts;
    for (std::size_t i = 0; i < subjects.size(); ++i)
        texts.push_back({std::move(filled.titles[i]), std::move(filled.bodies[i])});
    return texts;
}

void judge_templates(Tx& tx, const std::vector<std::int64_t>& templates) {
    for (const std::int64_t id : templates)
        if (const auto letter =
                tx.first<LetterTemplate>(where<&LetterTemplate::id> == Id<LetterTemplate>{id}))
            require_known(tx.catalog(), *letter);
}

void declare_letter_messages(Catalog& catalog) {
    const FieldOptions may{.required = false};
    const Label format{"Dạng tệp", "Kind of file"}, letter{"Mẫu thư", "Template"};
    constexpr std::int64_t most = most_subjects;
    catalog.message<TemplateLetters>()
        .field<&TemplateLetters::id>(letter)
        .field<&TemplateLetters::class_id>({"Cho cả lớp", "For a class"})
        .field<&TemplateLetters::pupil_id>({"Cho một học sinh", "For a pupil"})
        .field<&TemplateLetters::staff_member_id>({"Cho một người của trường", "For a member of staff"})
        .field<&TemplateLetters::format>(format, may);
    catalog.message<ClassLetters>()
        .field<&ClassLetters::id>({"Lớp", "Class"})
        .field<&ClassLetters::template_id>(letter)
        .field<&ClassLetters::format>(format, may);
    catalog.message<PupilLetter>()
        .field<&PupilLetter::id>({"Học sinh", "Pupil"})
        .field<&PupilLetter::template_id>(letter);
    catalog.message<StaffLetter>()
        .field<&StaffLetter::id>({"Người của trường", "Member of staff"})
        .field<&StaffLetter::template_id>(letter);
    catalog.message<LetterRecipient>()
        .field<&LetterRecipient::pupil_id>({"Học sinh", "Pupil"})
        .field<&LetterRecipient::staff_member_id>({"Cán bộ, giáo viên, nhân viên", "Staff member"});
    catalog.message<ChosenLetters>()
        .field<&ChosenLetters::template_id>(letter)
        .field<&ChosenLetters::recipients>({"Người nhận", "Recipients"}, {.limit = most})
        .field<&ChosenLetters::format>(format, may);
}

std::vector<DirectRoute> letter_routes() {
    return {{.method = "GET",
             .path = "/letter-templates/{id}/letters",
             .summary = {"In thư", "Print letters"},
             .input = type_key<TemplateLetters>(),
             .answer = template_letters,
             .prints = type_key<LetterTemplate>(),
             .may = any_staff},
            {.method = "GET",
             .path = "/classes/{id}/letters",
             .summary = {"In thư, giấy tờ cho cả lớp", "Print letters for the class"},
             .input = type_key<ClassLetters>(),
             .answer = class_letters,
             .prints = type_key<classes::Class>(),
             .may = any_staff},
            {.method = "GET",
             .path = "/pupils/{id}/letter",
             .summary = {"In thư, giấy xác nhận", "Print a letter"},
             .input = type_key<PupilLetter>(),
             .answer = pupil_letter,
             .prints = type_key<people::Pupil>(),
             .may = any_staff},
            {.method = "GET",
             .path = "/staff-members/{id}/letter",
             .summary = {"In thư, giấy xác nhận", "Print a letter"},
             .input = type_key<StaffLetter>(),
             .answer = staff_letter,
             .prints = type_key<people::StaffMember>(),
             .may = any_staff},
            {.method = "POST",
             .path = "/letters",
             .summary = {"In thư cho những người đã chọn", "Print letters for those chosen"},
             .only_reads = true,
             .input = type_key<ChosenLetters>(),
             .answer = chosen_letters}};
}

}  // namespace truong::printouts
