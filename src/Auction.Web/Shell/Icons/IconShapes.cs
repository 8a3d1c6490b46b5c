using System.Collections.Frozen;

namespace Auction.Web.Shell.Icons;

/// <summary>The line icons of the site: name to SVG shapes on a 24 by 24 grid, drawn with the current colour.</summary>
internal static class IconShapes
{
    private static readonly FrozenDictionary<string, string> Shapes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["bell"] = "<path d='M6 16V11a6 6 0 0112 0v5l1.5 2.5h-15zM10 21h4'/>",
        ["bill"] = "<path d='M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6'/>",
        ["calculator"] = "<rect x='5' y='3' width='14' height='18' rx='1.5'/><path d='M8 7h8M8 12h.01M12 12h.01M16 12h.01M8 16.5h.01M12 16.5h.01M16 16.5h.01'/>",
        ["calendar"] = "<rect x='3.5' y='5' width='17' height='15.5' rx='1'/><path d='M3.5 10h17M8 3v4M16 3v4'/>",
        ["chart"] = "<path d='M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6'/>",
        ["check"] = "<path d='M4.5 12.5l5 5L19.5 7'/>",
        ["check-circle"] = "<circle cx='12' cy='12' r='9'/><path d='M8 12.4l2.8 2.8L16 9.6'/>",
        ["chevron-down"] = "<path d='M5 9l7 7 7-7'/>",
        ["chevron-left"] = "<path d='M15 5l-7 7 7 7'/>",
        ["chevron-right"] = "<path d='M9 5l7 7-7 7'/>",
        ["clock"] = "<circle cx='12' cy='12' r='9'/><path d='M12 7v5.2l3.4 2'/>",
        ["close"] = "<path d='M6 6l12 12M18 6L6 18'/>",
        ["copy"] = "<rect x='8' y='8' width='12' height='12' rx='1'/><path d='M16 8V4H4v12h4'/>",
        ["cross-circle"] = "<circle cx='12' cy='12' r='9'/><path d='M9 9l6 6M15 9l-6 6'/>",
        ["document"] = "<path d='M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7'/>",
        ["download"] = "<path d='M12 3v12M7 11l5 5 5-5M4 20h16'/>",
        ["drop"] = "<path d='M12 3s6.5 7 6.5 11.5a6.5 6.5 0 01-13 0C5.5 10 12 3 12 3z'/>",
        ["equity"] = "<path d='M12 3v9h9A9 9 0 1112 3z'/><path d='M15.5 3.7a9 9 0 014.8 4.8'/>",
        ["external"] = "<path d='M14 4h6v6M20 4l-9 9M18 14v6H4V6h6'/>",
        ["eye"] = "<path d='M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12z'/><circle cx='12' cy='12' r='3'/>",
        ["factory"] = "<path d='M3 21V11l5 3v-3l5 3v-3l5 3V4h3v17zM7 17h2M12 17h2'/>",
        ["filter"] = "<path d='M3 5h18l-7 8.5V20l-4-2v-4.5z'/>",
        ["flag"] = "<path d='M5 21V4h13l-2.5 4.5L18 13H5'/>",
        ["gavel"] = "<path d='M13.5 4.5l6 6M10.5 7.5l6 6M12 6l6 6M14.2 11.8L5 21M4 21h9'/>",
        ["globe"] = "<circle cx='12' cy='12' r='9'/><path d='M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18'/>",
        ["home"] = "<path d='M3 11.5L12 4l9 7.5M5.5 10v10h13V10M10 20v-6h4v6'/>",
        ["id-card"] = "<rect x='3' y='5' width='18' height='14' rx='1'/><circle cx='8.5' cy='11' r='2'/><path d='M5.5 16c.5-2 1.5-2.5 3-2.5s2.5.5 3 2.5M14 10h4M14 14h4'/>",
        ["inbox"] = "<path d='M4 13l3-9h10l3 9v7H4zM4 13h5c0 2 1 3 3 3s3-1 3-3h5'/>",
        ["info"] = "<circle cx='12' cy='12' r='9'/><path d='M12 11v5.5M12 7.5v.3'/>",
        ["key"] = "<circle cx='8' cy='15' r='4.5'/><path d='M11.5 11.5L20 3M16 7l3 3M13.5 9.5l2 2'/>",
        ["land"] = "<path d='M3 18l4-11 6 3 5-4 3 11-8 3zM7 7l2 11M13 10l-1 10'/>",
        ["list"] = "<path d='M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01'/>",
        ["lock"] = "<rect x='5' y='11' width='14' height='10' rx='1'/><path d='M8 11V7.5a4 4 0 018 0V11'/>",
        ["machinery"] = "<path d='M20 7.5a5 5 0 01-6.8 4.7L6 19.5 4 17.5l7.5-7.2A5 5 0 0118 4l-3 3 1.5 2L20 7.5z'/>",
        ["map"] = "<path d='M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14'/>",
        ["menu"] = "<path d='M4 7h16M4 12h16M4 17h16'/>",
        ["minus"] = "<path d='M5 12h14'/>",
        ["minus-circle"] = "<circle cx='12' cy='12' r='9'/><path d='M8 12h8'/>",
        ["offline"] = "<path d='M2.5 9.5c6-5 13-5 19 0M6 13.5c4-3 8-3 12 0M9.5 17.5c1.7-1.2 3.3-1.2 5 0M3 3l18 18'/>",
        ["other"] = "<path d='M12 3l8.5 4.5v9L12 21l-8.5-4.5v-9zM3.5 7.5L12 12l8.5-4.5M12 12v9'/>",
        ["pause"] = "<circle cx='12' cy='12' r='9'/><path d='M10 9v6M14 9v6'/>",
        ["pen"] = "<path d='M4 20l1-5L16 4l4 4L9 19zM14 6l4 4'/>",
        ["pending"] = "<circle cx='12' cy='12' r='9'/><path d='M8 12h.01M12 12h.01M16 12h.01'/>",
        ["people"] = "<circle cx='9' cy='8.5' r='3.5'/><path d='M2.5 20c.7-4 3-6 6.5-6s5.8 2 6.5 6M16 5.5a3.3 3.3 0 010 6.3M18 14.5c2 .8 3.1 2.6 3.5 5.5'/>",
        ["person"] = "<circle cx='12' cy='8' r='4'/><path d='M4 21c1-4.5 4-6.5 8-6.5s7 2 8 6.5'/>",
        ["phone"] = "<path d='M5 3h4l2 5-2.5 1.8a12 12 0 005.7 5.7L16 13l5 2v4c0 1-1 2-2 2C10.5 21 3 13.5 3 5c0-1 1-2 2-2z'/>",
        ["play"] = "<circle cx='12' cy='12' r='9'/><path d='M10 8.5l5.5 3.5-5.5 3.5z'/>",
        ["plus"] = "<path d='M12 5v14M5 12h14'/>",
        ["print"] = "<path d='M7 8V3h10v5M7 18H4v-8h16v8h-3M7 14h10v7H7z'/>",
        ["refresh"] = "<path d='M20 11a8 8 0 10-2.3 6.7M20 5v6h-6'/>",
        ["route"] = "<circle cx='6' cy='18' r='2.5'/><circle cx='18' cy='6' r='2.5'/><path d='M8.5 18H15a3.5 3.5 0 000-7H9a3.5 3.5 0 010-7h6.5'/>",
        ["scales"] = "<path d='M12 3v18M7 21h10M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z'/>",
        ["search"] = "<circle cx='11' cy='11' r='6.5'/><path d='M16 16l5 5'/>",
        ["share"] = "<path d='M12 3v12M8 7l4-4 4 4M5 12v8h14v-8'/>",
        ["shield"] = "<path d='M12 3l8 3v6c0 5-3.5 8-8 9.5C7.5 20 4 17 4 12V6z'/><path d='M8.5 12l2.5 2.5 4.5-5'/>",
        ["shop"] = "<path d='M4 9l1.5-5h13L20 9M4 9v11h16V9M4 9c0 3 4 3 4 0 0 3 4 3 4 0 0 3 4 3 4 0 0 3 4 3 4 0M9 20v-6h6v6'/>",
        ["sign-out"] = "<path d='M10 4H5v16h5M9 12h11M16 8l4 4-4 4'/>",
        ["star"] = "<path d='M12 3.5l2.6 5.5 6 .8-4.4 4.2 1.1 6L12 17.1 6.7 20l1.1-6L3.4 9.8l6-.8z'/>",
        ["upload"] = "<path d='M12 20V6M6 11l6-6 6 6'/>",
        ["vehicle"] = "<path d='M3 16v-4l2-5h11l3 5 2 1v4h-2M8 17h7M3 16h2'/><circle cx='7' cy='17' r='2'/><circle cx='17' cy='17' r='2'/><path d='M4 12h15'/>",
        ["wallet"] = "<path d='M4 7h14v-3H5.5A1.5 1.5 0 004 5.5V18a2 2 0 002 2h14V7h-2M16 13.5h.01'/>",
        ["warning"] = "<path d='M12 3.5L2.5 20h19z'/><path d='M12 10v4.5M12 17.2v.3'/>",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The shapes of one icon.</summary>
    /// <exception cref="KeyNotFoundException">There is no icon of this name; a misspelt name must not vanish silently.</exception>
    public static string Of(string name) =>
        Shapes.TryGetValue(name, out var shapes) ? shapes : throw new KeyNotFoundException($"There is no icon '{name}'.");
}
