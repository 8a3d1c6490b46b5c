using Auction.Domain.Texts;

namespace Auction.Domain.People;

/// <summary>What is wrong with a name or a number a person or company typed. The first that applies is told.</summary>
public enum IdentityFault
{
    /// <summary>Nothing was typed.</summary>
    Missing = 1,

    /// <summary>It does not have eighteen places.</summary>
    Length = 2,

    /// <summary>It holds a sign that no such number holds.</summary>
    Sign = 3,

    /// <summary>The birthday in it is no day, or lies in the future.</summary>
    Birthday = 4,

    /// <summary>The last place does not follow from the others: a slip of the pen.</summary>
    CheckDigit = 5,

    /// <summary>A name that is too short, too long, or holds digits or signs.</summary>
    Name = 6,
}

/// <summary>The faults in words.</summary>
public static class IdentityFaults
{
    /// <summary>What is wrong, and what to do.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fault.</exception>
    public static BilingualText Words(IdentityFault fault) => fault switch
    {
        IdentityFault.Missing => new("请填写号码。", "Enter the number."),
        IdentityFault.Length => new("号码应为十八位。", "The number has eighteen places."),
        IdentityFault.Sign => new("号码含有不应出现的字符，请核对证件。", "The number holds a sign it cannot hold; check the document."),
        IdentityFault.Birthday => new("号码中的出生日期不存在，请核对证件。", "The birthday in the number does not exist; check the document."),
        IdentityFault.CheckDigit => new("号码的校验位不符，请核对是否有误写。", "The last place does not fit the others; look for a slip of the pen."),
        IdentityFault.Name => new("姓名或名称应为二至六十个字，不含数字和符号。", "A name has two to sixty characters, without digits or signs."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Unknown fault."),
    };
}
