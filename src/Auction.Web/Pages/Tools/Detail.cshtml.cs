using Auction.Domain.Tools;
using Auction.Web.Tools;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Tools;

/// <summary>One calculator, drawn from its fields.</summary>
internal sealed class DetailModel : PageModel
{
    private const int BlankRows = 2;

    public Tool Tool { get; private set; } = AllTools.All[0];

    public ToolInput Input { get; private set; } = new();

    /// <summary>The answer; null before anything was asked.</summary>
    public ToolAnswer? Answer { get; private set; }

    public int ExtraRows { get; private set; } = BlankRows;

    /// <summary>Rows of many columns need the whole width.</summary>
    public bool IsWide => Tool.Fields.Any(asked => asked.Columns.Count > 2);

    public IReadOnlyList<ToolFieldError> Errors => Answer?.Errors ?? [];

    public IActionResult OnGet(string name, bool example = false)
    {
        if (AllTools.Find(name) is not { } tool)
        {
            return NotFound();
        }

        Tool = tool;
        Input = example ? ToolInput.Example(tool) : ToolInput.Blank(tool);
        return Page();
    }

    public IActionResult OnPost(string name, string? more)
    {
        if (AllTools.Find(name) is not { } tool)
        {
            return NotFound();
        }

        Tool = tool;
        Input = ToolInput.Of(Request.Form);
        if (more is not null)
        {
            ExtraRows = BlankRows + 1;
            return Page();
        }

        Answer = tool.RunForm(Request.Form.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value.ToString())));
        return Page();
    }

    /// <summary>A field outside any row.</summary>
    public ToolFieldView View(ToolField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new(field, field.Name, Input[field.Name], ErrorOf(field.Name), IsInTable: false);
    }

    /// <summary>A field in a row.</summary>
    public ToolFieldView View(ToolField rows, int index, ToolField column)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(column);
        var name = ToolInput.Prefix(rows.Name, index) + column.Name;
        return new(column, name, Input[name], ErrorOf(name), IsInTable: true);
    }

    public ToolFieldError? ErrorOf(string name) => Errors.FirstOrDefault(error => error.Field == name);

    /// <summary>Id of the control an error belongs to.</summary>
    public static string Target(ToolFieldError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new ToolFieldView(new ToolField { Name = "", Type = ToolFieldType.Text, Label = ToolPageTexts.Row, Rule = "" }, error.Field, "", error, IsInTable: false).Id;
    }
}
