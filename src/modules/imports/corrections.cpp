#include "modules/imports/corrections.hpp"

#include "modules/imports/lines.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/keys/keys.hpp"

namespace truong::imports {

namespace {

constexpr std::string_view own_rows = "corrections are kept by the server";
constexpr std::size_t lines_limit_bytes = std::size_t{64} << 20;

std::vector<Correction> rows_of(const Reader& reader, Id<Import> id) {
    return reader.unscoped("whose import it is was asked by the caller")
        .all<Correction>(where<&Correction::import_id> == id);
}

/// A value that is copied to another cell does not open.
std::string context_of(const Correction& row) {
    return "imports_correction " + std::to_string(row.import_id.value) + ' ' + row.column_letters
           + std::to_string(row.line_number) + ' ' + row.worksheet;
}

std::string unsealed(const Reader& reader, const Correction& row) {
    if (row.sealed.empty()) return {};
    std::string bytes;
    for (std::size_t at = 0; at + 1 < row.sealed.size(); at += 2)
        bytes += static_cast<char>(std::stoi(row.sealed.substr(at, 2), nullptr, 16));
    return reader.store().ring().unseal(bytes, context_of(row));
}

using Place = std::tuple<std::string, int, std::string>;  // worksheet, line, column

/// The corrections of one import while a request changes them.
class Changing {
public:
    Changing(Tx& tx, const Import& import) : tx_(tx), import_(import) {
        for (Correction& row : rows_of(tx, import.id))
            known_.emplace(Place{row.worksheet, row.line_number, row.column_letters}, std::move(row));
    }
    void put(const Place& place, const std::string& text) {
        Correction& row = known_[place];
        row.import_id = import_.id;
        std::tie(row.worksheet, row.line_number, row.column_letters) = place;
        row.sealed = text.empty() ? text : crypto::hex(tx_.store().ring().seal(text, context_of(row)));
        row.account = tx_.actor().account.value;
        row.corrected_at = tx_.now();
        row = tx_.put(row);
        ++changes_;
    }
    void remove(const Place& place) {
        const auto found = known_.find(place);
        if (found == known_.end()) return;
        const Entity& entity = tx_.catalog().of(type_key<Correction>());
        tx_.erase_row(entity, found->second.id.value, "lấy lại giá trị trong tệp");
        known_.erase(found);
        ++changes_;
    }
    /// Throws where there are too many of them now.
    Import note() {
        if (std::ssize(known_) > most_corrections)
            throw Problem(ProblemKind::invalid, {{.path = "cells",
                                                  .code = "import_many_corrections",
                                                  .args = {std::to_string(most_corrections)}}});
        import_.corrected = static_cast<int>(std::count_if(
            known_.begin(), known_.end(), [](const auto& each) { return !std::get<2>(each.first).empty(); }));
        import_.unseen += changes_;
        return tx_.put(import_);
    }

private:
    Tx& tx_;
    Import import_;
    std::map<Place, Correction> known_;
    int changes_ = 0;
};

std::string lines_in(Tx& tx, const Import& import) {
    if (!import.lines_id)
        throw Problem(ProblemKind::conflict, {{.path = "id", .code = "import_not_previewed"}});
    const files::StoredFile file = tx.unscoped("the lines hang on the import").get(*import.lines_id);
    return files::content_of(tx.store(), file, lines_limit_bytes);
}

}  // namespace

Corrections corrections_of(const Reader& reader, Id<Import> id) {
    Corrections found;
    for (const Correction& row : rows_of(reader, id)) {
        const auto line = static_cast<std::uint32_t>(row.line_number);
        if (row.column_letters.empty())
            found.left_out.emplace(row.worksheet, line);
        else if (const auto column = sheet::column_number(row.column_letters))
            found.cells.push_back({row.worksheet, line, *column, unsealed(reader, row)});
    }
    return found;
}

void erase_corrections(Tx& tx, Id<Import> id, std::string_view ground) {
    const Entity& entity = tx.catalog().of(type_key<Correction>());
    for (const Correction& row : rows_of(tx, id)) tx.erase_row(entity, row.id.value, ground);
}

namespace {

/// A name in two columns is corrected as one: what follows its first column is emptied.
void correct_place(Changing& changing, const LineCell& place, const std::optional<std::string>& text) {
    for (std::uint32_t next = 0; next < place.width; ++next) {
        const Place at{place.sheet, place.row, sheet::column_letters(place.column + next)};
        if (!text)
            changing.remove(at);
        else
            changing.put(at, next == 0 ? *text : std::string());
    }
}

}  // namespace

Import correct_cells(Tx& tx, const NewCorrections& wanted) {
    Import import = correctable_import(tx, wanted.id);
    const std::string lines = lines_in(tx, import);
    Findings findings;
    std::vector<std::vector<LineCell>> places;
    for (std::size_t i = 0; i < wanted.cells.size(); ++i) {
        const CellCorrection& cell = wanted.cells[i];
        places.push_back(cells_meant(lines, cell));
        if (places.back().empty())
            findings.push_back({.path = "cells[" + std::to_string(i) + ']',
                                .code = "import_line_unknown",
                                .args = {cell.column + std::to_string(cell.row)}});
    }
    require(std::move(findings));
    tx.as_system(own_rows, [&] {
        Changing changing(tx, import);
        for (std::size_t i = 0; i < wanted.cells.size(); ++i)
            for (const LineCell& place : places[i]) correct_place(changing, place, wanted.cells[i].text);
        import = changing.note();
    });
    return import;
}

Import leave_out_lines(Tx& tx, const LeftOut& wanted) {
    Import import = correctable_import(tx, wanted.id);
    tx.as_system(own_rows, [&] {
        Changing changing(tx, import);
        for (const FileLine& line : wanted.lines) {
            const Place place{line.sheet, line.row, {}};
            if (wanted.left_out)
                changing.put(place, {});
            else
                changing.remove(place);
        }
        import = changing.note();
    });
    return import;
}

}  // namespace truong::imports
