#include "platform/sheet/xml.hpp"

#include <algorithm>
#include <charconv>
#include <new>

#include "platform/sheet/refusal.hpp"

namespace truong::sheet {
namespace {

// Expat writes "namespace|name"; no name holds this character.
constexpr char namespace_end = '|';

std::string_view local_name(const char* name) {
    const std::string_view whole(name);
    return whole.substr(whole.rfind(namespace_end) + 1);
}

}  // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2)
        if (local_name(pair[0]) == name) return pair[1];
    return {};
}

bool XmlAttributes::has(std::string_view name, std::string_view value) const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2)
        if (local_name(pair[0]) == name && pair[1] == value) return true;
    return false;
}

bool XmlAttributes::flag(std::string_view name) const {
    const std::string_view value = text(name);
    return value == "1" || value == "true" || value == "on";
}

std::optional<std::uint32_t> XmlAttributes::number(std::string_view name) const {
    const std::string_view value = text(name);
    std::uint32_t result = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), result);
    if (error != std::errc() || end != value.data() + value.size() || value.empty()) return {};
    return result;
}

/// What expat calls. No exception may pass through its frames, so it waits until the parser has stopped.
struct XmlParser::Calls {
    template <class Work> static void guarded(void* user, Work work) {
        XmlParser& self = *static_cast<XmlParser*>(user);
        if (self.thrown_) return;
        try {
            work(self);
        } catch (...) {
            self.thrown_ = std::current_exception();
            ::XML_StopParser(self.parser_.get(), XML_FALSE);
        }
    }

    static void begin(void* user, const char* name, const char** pairs) {
        guarded(user, [&](XmlParser& self) {
            if (++self.depth_ > self.limits_.depth) refuse_file("spreadsheet_unsafe", {self.part_});
            self.sink_.begin(local_name(name), XmlAttributes(pairs));
        });
    }

    static void end(void* user, const char* name) {
        guarded(user, [&](XmlParser& self) {
            --self.depth_;
            self.sink_.end(local_name(name));
        });
    }

    static void text(void* user, const char* bytes, int size) {
        guarded(user, [&](XmlParser& self) { self.sink_.text({bytes, static_cast<std::size_t>(size)}); });
    }

    static void document_type(void* user, const char*, const char*, const char*, int) {
        guarded(user, [](XmlParser&) { refuse_file("spreadsheet_unsafe", {"<!DOCTYPE>"}); });
    }
};

XmlParser::XmlParser(XmlSink& sink, std::string part, XmlLimits limits)
    : sink_(sink), part_(std::move(part)), limits_(limits),
      parser_(::XML_ParserCreateNS(nullptr, namespace_end)) {
    if (!parser_) throw std::bad_alloc();
    ::XML_SetUserData(parser_.get(), this);
    ::XML_SetElementHandler(parser_.get(), Calls::begin, Calls::end);
    ::XML_SetCharacterDataHandler(parser_.get(), Calls::text);
    ::XML_SetStartDoctypeDeclHandler(parser_.get(), Calls::document_type);
}

XmlParser::~XmlParser() = default;

void XmlParser::feed(std::string_view piece) {
    parse(piece, false);
    fed_ += piece.size();
    // What expat has not understood yet is one tag, which it keeps and reads again with each piece.
    const auto understood = static_cast<std::size_t>(std::max(::XML_GetCurrentByteIndex(parser_.get()), 0L));
    if (fed_ - std::min(understood, fed_) > limits_.tag_bytes) refuse_file("spreadsheet_unsafe", {part_});
}

void XmlParser::finish() { parse({}, true); }

void XmlParser::parse(std::string_view piece, bool last) {
    const XML_Status status =
        ::XML_Parse(parser_.get(), piece.data(), static_cast<int>(piece.size()), last ? XML_TRUE : XML_FALSE);
    if (thrown_) std::rethrow_exception(thrown_);
    if (status != XML_STATUS_OK) refuse_file("spreadsheet_damaged", {part_});
}

void read_part(const Archive& archive, std::string_view name, XmlSink& sink, XmlLimits limits) {
    XmlParser parser(sink, shown_name(name), limits);
    archive.each_piece(name, [&](std::string_view piece) { parser.feed(piece); });
    parser.finish();
}

}  // namespace truong::sheet
