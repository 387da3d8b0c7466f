#include "platform/sheet/xlsx_package.hpp"

#include <algorithm>
#include <map>

#include "platform/sheet/refusal.hpp"
#include "platform/sheet/xml.hpp"

namespace truong::sheet {
namespace {

constexpr std::size_t most_relationships = 10'000, sheet_name_bytes = 1'024;

struct Relationship {
    std::string type;  // the last word of its address: both sets of addresses end alike
    std::string part;
};
using Relationships = std::map<std::string, Relationship, std::less<>>;

/// The name of the part that `target` means when it stands in `part`.
std::string resolve(std::string_view part, std::string_view target) {
    std::string path(target.starts_with('/') ? "" : part.substr(0, part.rfind('/') + 1));
    path += target;
    std::vector<std::string_view> steps;
    const std::string_view whole = path;
    for (std::size_t begin = 0; begin < whole.size();) {
        const std::size_t end = std::min(whole.find('/', begin), whole.size());
        const std::string_view step = whole.substr(begin, end - begin);
        begin = end + 1;
        if (step.empty() || step == ".") continue;
        if (step != "..") {
            steps.push_back(step);
            continue;
        }
        if (steps.empty()) refuse_file("spreadsheet_unsafe", {shown_name(target)});
        steps.pop_back();
    }
    std::string result;
    for (const std::string_view step : steps) result.append(result.empty() ? "" : "/").append(step);
    return result;
}

class RelationshipsSink : public XmlSink {
public:
    explicit RelationshipsSink(std::string_view part) : part_(part) {}

    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || attributes.text("TargetMode") == "External") return;
        if (found_.size() >= most_relationships) refuse_file("spreadsheet_damaged", {"_rels"});
        const std::string_view type = attributes.text("Type");
        found_.insert_or_assign(std::string(attributes.text("Id")),
                                Relationship{std::string(type.substr(type.rfind('/') + 1)),
                                             resolve(part_, attributes.text("Target"))});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    Relationships take() { return std::move(found_); }

private:
    std::string_view part_;
    Relationships found_;
};

Relationships relationships_of(const Archive& archive, std::string_view part, const ReadLimits& limits) {
    const std::size_t cut = part.rfind('/') + 1;
    std::string name(part.substr(0, cut));
    name.append("_rels/").append(part.substr(cut)).append(".rels");
    RelationshipsSink sink(part);
    if (archive.has(name)) read_part(archive, name, sink, {.depth = limits.xml_depth});
    return sink.take();
}

/// The first part of that kind; empty where there is none.
std::string part_of_type(const Relationships& relationships, std::string_view type) {
    for (const auto& [id, relationship] : relationships)
        if (relationship.type == type) return relationship.part;
    return {};
}

class WorkbookSink : public XmlSink {
public:
    WorkbookSink(const Archive& archive, const Relationships& relationships, const ReadLimits& limits,
                 XlsxPackage& package)
        : archive_(archive), relationships_(relationships), limits_(limits), package_(package) {}

    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (!rooted_ && name != "workbook") refuse_file("file_is_archive");
        rooted_ = true;
        if (name == "workbookPr" && attributes.flag("date1904")) package_.day_system = DaySystem::from_1904;
        if (name == "sheets") listing_ = true;
        if (name == "sheet" && listing_) add_sheet(attributes);
    }
    void end(std::string_view name) override {
        if (name == "sheets") listing_ = false;
    }
    void text(std::string_view) override {}

private:
    void add_sheet(const XmlAttributes& attributes) {
        const auto found = relationships_.find(attributes.text("id"));
        if (found == relationships_.end()) refuse_file("spreadsheet_damaged", {"xl/workbook.xml"});
        if (found->second.type == "xlMacrosheet") package_.macros = true;
        if (found->second.type != "worksheet") return;
        const std::string_view name = attributes.text("name"), state = attributes.text("state");
        // A part that is shown many times would be unpacked many times.
        const ArchiveEntry* entry = archive_.find(found->second.part);
        if (entry == nullptr || std::ranges::count(package_.sheets, entry->name, &XlsxSheet::part) > 0)
            refuse_file("spreadsheet_damaged", {shown_name(found->second.part)});
        if (name.size() > sheet_name_bytes) refuse_file("spreadsheet_damaged", {shown_name(name)});
        if (package_.sheets.size() >= limits_.sheets)
            refuse_file("too_many_sheets", {std::to_string(limits_.sheets)});
        package_.sheets.push_back(
            {std::string(name), state == "hidden" || state == "veryHidden", entry->name});
    }

    const Archive& archive_;
    const Relationships& relationships_;
    const ReadLimits& limits_;
    XlsxPackage& package_;
    bool rooted_ = false, listing_ = false;
};

}  // namespace

XlsxPackage read_package(const Archive& archive, const ReadLimits& limits) {
    std::string main = part_of_type(relationships_of(archive, "", limits), "officeDocument");
    if (main.empty()) main = "xl/workbook.xml";
    if (main.ends_with(".bin")) refuse_file("spreadsheet_old");
    if (!archive.has(main)) refuse_file("spreadsheet_damaged", {shown_name(main)});

    XlsxPackage package;
    const Relationships relationships = relationships_of(archive, main, limits);
    for (const auto& [id, relationship] : relationships) {
        package.macros |= relationship.type == "vbaProject";
        package.links |= relationship.type == "externalLink";
    }
    package.styles = part_of_type(relationships, "styles");
    package.strings = part_of_type(relationships, "sharedStrings");
    WorkbookSink sink(archive, relationships, limits, package);
    read_part(archive, main, sink, {.depth = limits.xml_depth});
    return package;
}

}  // namespace truong::sheet
